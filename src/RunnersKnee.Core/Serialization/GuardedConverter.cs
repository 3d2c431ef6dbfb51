using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Serialization;

/// <summary>
/// Reads and writes with the library's own strict options, and turns whatever a bad document made throw into a <see cref="JsonException"/>
/// that says what, where and what is allowed.
/// </summary>
internal sealed class GuardedConverter<T> : JsonConverter<T> where T : class
{
    public override bool HandleNull => true;

    /// <summary>Made on first use: an app that reads plans pays nothing for protocols.</summary>
    private static JsonTypeInfo<T> Inner => field ??= (JsonTypeInfo<T>)DocumentOptions.Strict.GetTypeInfo(typeof(T));

    /// <summary>Asked itself, because <see cref="JsonSerializer"/> would first run through the whole value to find its end.</summary>
    private static JsonConverter<T> Reading => field ??= (JsonConverter<T>)Inner.Converter;

    /// <summary>A document that is nothing but null is refused; inside an app's document its own annotations decide.</summary>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        if (reader.TokenType == JsonTokenType.Null && reader.CurrentDepth > 0)
        {
            return null;
        }

        try
        {
            return Reading.Read(ref reader, typeof(T), DocumentOptions.Strict) ?? throw new JsonException();
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            reader = start;
            throw Explained(ref reader, thrown);
        }
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        JsonSerializer.Serialize(writer, value, Inner);
    }

    /// <summary>Leaves the reader at the fault, where the serializer takes the line from.</summary>
    private static DocumentException Explained(ref Utf8JsonReader reader, Exception thrown)
    {
        var isRoot = reader.CurrentDepth == 0;
        var start = reader;
        try
        {
            var copy = reader;
            using var document = JsonDocument.ParseValue(ref copy);
            var fault = FaultFinder.Find(document.RootElement, DocumentOptions.Content.GetTypeInfo(typeof(T)), thrown);
            var text = JsonMarshal.GetRawUtf8Value(document.RootElement);
            _ = text.Overlaps(JsonMarshal.GetRawUtf8Value(fault.Value), out var offset);
            if (isRoot)
            {
                var before = text[..offset];
                return DocumentException.AtRoot(fault, before.Count((byte)'\n'), offset - (before.LastIndexOf((byte)'\n') + 1), thrown);
            }

            while (reader.TokenStartIndex < start.TokenStartIndex + offset && reader.Read())
            {
            }

            return DocumentException.Nested(fault, thrown);
        }
        catch (JsonException syntax) when (syntax is not DocumentException)
        {
            var end = syntax.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            var fault = new Fault(SyntaxPlace.Find(start).Path, (end < 0 ? syntax.Message : syntax.Message[..end]).TrimEnd('.'), default);
            return isRoot ? DocumentException.AtRoot(fault, syntax.LineNumber ?? 0, syntax.BytePositionInLine ?? 0, syntax) : DocumentException.Nested(fault, syntax);
        }
        catch (InvalidOperationException unreadable)
        {
            // half of a surrogate pair: well-formed JSON that is no text
            var fault = new Fault(SyntaxPlace.Find(start).Path, "a name in the document is not valid text", default);
            return isRoot ? DocumentException.AtRoot(fault, 0, 0, unreadable) : DocumentException.Nested(fault, unreadable);
        }
    }
}
