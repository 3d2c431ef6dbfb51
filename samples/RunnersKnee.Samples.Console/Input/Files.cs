using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Samples.Console.Input;

/// <summary>Documents on disk: read whole with a clear fault, written whole or not at all.</summary>
internal static class Files
{
    private const int MostBytes = 16 * 1024 * 1024;

    public static T Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        var bytes = Bytes(path);
        try
        {
            return JsonSerializer.Deserialize(bytes, type) ?? throw new InputFault($"{path} at $: the document is null.");
        }
        catch (JsonException e)
        {
            throw new InputFault($"{path} at {Place(e)}: {Sentence(e)}");
        }
    }

    /// <summary>Replaces a document of the same kind; never a file of another kind, and never half.</summary>
    public static void Write<T>(string path, T document, JsonTypeInfo<T> type, string what)
        where T : class
    {
        if (Directory.Exists(path))
        {
            throw new InputFault($"{path} is a folder; {what} needs the path of a file.");
        }

        if (File.Exists(path) && !IsA(path, type))
        {
            throw new InputFault($"{path} is there already and is no {what}; nothing was written.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new InputFault($"{path} cannot be written: its folder is not there.");
        }

        var draft = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            using (var stream = File.Create(draft))
            {
                Json.Write(stream, document, type);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Discard(draft);
            throw new InputFault($"{path} cannot be written: {Reason(e).Replace(Path.GetFileName(draft), Path.GetFileName(path), StringComparison.Ordinal)}.");
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the fault that led here is the one to report
        }
    }

    private static bool IsA<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return Read(path, type) is not null;
        }
        catch (InputFault)
        {
            return false;
        }
    }

    private static byte[] Bytes(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw InputFault.Value("a file", path, "the path of a JSON file");
        }

        if (Directory.Exists(path))
        {
            throw new InputFault($"{path} is a folder, not a JSON file.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new ArrayBufferWriter<byte>(64 * 1024);
            int read;
            while ((read = stream.Read(buffer.GetSpan(64 * 1024))) > 0)
            {
                buffer.Advance(read);
                if (buffer.WrittenCount > MostBytes)
                {
                    throw new InputFault($"{path} is larger than 16 MB; no document of this program is.");
                }
            }

            var bytes = buffer.WrittenSpan;
            return (bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes).ToArray();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFault($"{path} is not there.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new InputFault($"{path} cannot be read: {Reason(e)}.");
        }
    }

    private static string Place(JsonException e)
    {
        var line = e.LineNumber is { } number ? $" (line {(number + 1).ToString(CultureInfo.InvariantCulture)})" : "";
        return $"{(string.IsNullOrEmpty(e.Path) ? "$" : e.Path)}{line}";
    }

    /// <summary>The message without the place that the serializer appends to it.</summary>
    private static string Sentence(JsonException e)
    {
        var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        end = end >= 0 ? end : e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end >= 0 ? e.Message[..end] : e.Message;
    }

    private static string Reason(Exception e) => e is UnauthorizedAccessException ? "access is denied" : e.Message.TrimEnd('.');
}
