using RunnersKnee.Samples.Drawings.Body;

namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>One position of an exercise: the figure, what it works with, and the signs.</summary>
internal sealed record Scene(Pose Pose)
{
    public IReadOnlyList<Muscle> Working { get; init; } = [];

    public IReadOnlyList<Func<Skeleton, Shape>> Props { get; init; } = [];

    /// <summary>The colour of this position in the strip below the picture; null without one.</summary>
    public Tone? Chip { get; init; }

    public IReadOnlyList<Mark> Marks { get; init; } = [];
}
