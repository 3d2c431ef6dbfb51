using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Samples.Console.Input;

/// <summary>Documents as indented text, the same on every machine.</summary>
internal static class Json
{
    // for files and terminals, not for web pages: letters of every language as they are
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(Stream stream, T document, JsonTypeInfo<T> type)
    {
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            JsonSerializer.Serialize(writer, document, type);
        }

        stream.WriteByte((byte)'\n');
    }

    public static string Text<T>(T document, JsonTypeInfo<T> type)
    {
        using var stream = new MemoryStream();
        Write(stream, document, type);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Documents as one array, or whatever else a caller writes.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            write(writer);
        }

        stream.WriteByte((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
