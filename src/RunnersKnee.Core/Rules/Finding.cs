using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// One thing that was looked at: a rule that fired, an exit criterion, a reason for leaving something out. Codes and numbers, never prose;
/// <c>Texts.Sentence</c> puts it into words. Immutable.
/// </summary>
public sealed record Finding
{
    /// <summary>Id of the rule, as in <c>R-RED-01</c>; one of <see cref="RunnersKnee.Rule.All"/>.</summary>
    public required string Rule { get; init => field = Guard.Text(value, 16); }

    /// <summary>True: it holds or fired. False: it does not. Null: it could not be judged, an answer is missing.</summary>
    public bool? Holds { get; init; }

    /// <summary>The day it is about; null: the day of the change.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The exercise it is about; null: the whole plan.</summary>
    public ExerciseId? Exercise { get; init; }

    /// <summary>What was seen, invariant text up to 400 characters: <c>4</c>, <c>sharp</c>, <c>RF-07</c>; null: nothing to name.</summary>
    public string? Observed { get; init => field = value is null ? null : Guard.Text(value); }

    /// <summary>The limit it met, invariant text up to 400 characters; null: none.</summary>
    public string? Limit { get; init => field = value is null ? null : Guard.Text(value); }
}
