using System.Text.Encodings.Web;
using System.Text.Json;
using RunnersKnee.Samples.Drawings.Exercises;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings;

/// <summary>The files that are published: a picture for each rung, and one list of the texts that stand in for them.</summary>
internal static class Output
{
    /// <summary>The list: by "exercise/rung" the alternative text and the size of the picture.</summary>
    public const string List = "drawings.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Each file with its path below the folder of the drawings.</summary>
    public static IEnumerable<(string Path, string Content)> Files()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var drawing in Catalogue.All)
        {
            var picture = SvgWriter.Write(drawing);
            entries.Add(drawing.Id, new Entry(drawing.Alt, picture.Width, picture.Height));
            yield return ($"{drawing.Id}.svg", picture.Svg);
        }

        yield return (List, JsonSerializer.Serialize(entries, Readable) + "\n");
    }

    internal sealed record Entry(string Alt, int Width, int Height);
}
