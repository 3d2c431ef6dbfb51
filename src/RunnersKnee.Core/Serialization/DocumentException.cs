using System.Text.Json;

namespace RunnersKnee.Serialization;

/// <summary>
/// A fault in a document: what, where and what is allowed. Inside a document of an app, the serializer fills in the path to the library's own
/// part of it (only where no path is given yet), and the message joins both.
/// </summary>
internal sealed class DocumentException : JsonException
{
    private readonly string _text;
    private readonly string _inside;

    private DocumentException(string text, string inside, string? path, long? line, long? column, Exception cause)
        : base(text, path, line, column, cause)
    {
        _text = text;
        _inside = inside;
    }

    public override string Message => $"{_text}. Path: {(Path is null || Path == _inside ? _inside : Path + _inside[1..])} | LineNumber: {LineNumber} | BytePositionInLine: {BytePositionInLine}.";

    /// <summary>A fault in a document that is the library's as a whole.</summary>
    public static DocumentException AtRoot(Fault fault, long line, long column, Exception cause) => new(fault.Text, fault.Path, fault.Path, line, column, cause);

    /// <summary>A fault in a part of an app's document.</summary>
    public static DocumentException Nested(Fault fault, Exception cause) => new(fault.Text, fault.Path, path: null, line: null, column: null, cause);
}
