using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>The picture of one rung: one position to hold, or start and end.</summary>
/// <param name="Exercise">The id of the exercise.</param>
/// <param name="Rung">The id of the rung.</param>
/// <param name="Title">A short name.</param>
/// <param name="Alt">What is seen, in one or two sentences.</param>
internal sealed record Drawing(string Exercise, string Rung, string Title, string Alt, Camera Camera, IReadOnlyList<Scene> Scenes)
{
    /// <summary>Widths, in any unit, of a strip of parts below the picture; empty without one.</summary>
    public IReadOnlyList<(Tone Tone, int Width)> Strip { get; init; } = [];

    public string Id => $"{Exercise}/{Rung}";

    /// <summary>Begins the ids inside the picture, which stay apart where several pictures share a page.</summary>
    public string ShortId => $"{string.Concat(Exercise.Split('-').Select(word => word[0]))}-{Rung}";
}
