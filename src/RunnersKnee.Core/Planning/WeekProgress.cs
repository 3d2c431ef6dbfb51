using System.Text.Json.Serialization;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee;

/// <summary>
/// One calendar week of a runner's course, for a chart. Null is "nobody answered", never 0; 0 is an answer. The week in which the plan began
/// counts from that day, the last week up to its last known day. Immutable.
/// </summary>
public sealed record WeekProgress
{
    /// <summary>A week in which so much was due and so much of it was done.</summary>
    /// <param name="due">Exercises due, each once for each of its days, 0 to 700.</param>
    /// <param name="done">How many of them were done, 0 to <paramref name="due"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its range.</exception>
    [JsonConstructor]
    public WeekProgress(int due, int done)
    {
        Due = Guard.InRange(due, 0, 700, nameof(due));
        Done = Guard.InRange(done, 0, Due, nameof(done));
    }

    /// <summary>The first day of the week, a Monday.</summary>
    public required DateOnly Monday
    {
        get;
        init => field = value.DayOfWeek is DayOfWeek.Monday ? value : throw new ArgumentException($"Monday must be a Monday; {value:O} is a {value.DayOfWeek}.", nameof(Monday));
    }

    /// <summary>The stage at the end of the week.</summary>
    public required Stage Stage { get; init => field = Guard.Defined(value); }

    /// <summary>The status at the end of the week.</summary>
    public required PlanStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// Exercises due, each once for each of its days, as the plan stood on that day (C1, Adherence): training only, without runs, warm-ups and
    /// trials, and without what the plan withheld (paused, suspended, rested, easy days, days without time). The last known day is not over: of it
    /// only what was done is due.
    /// </summary>
    public int Due { get; }

    /// <summary>How many of those were done, at least in part; 0 to <see cref="Due"/>. Extra sessions do not count.</summary>
    public int Done { get; }

    /// <summary>Percent of what was due that was done, 0 to 100, rounded down; null: fewer than 3 were due, which is too few to say (C1, Adherence).</summary>
    [JsonIgnore]
    public int? Adherence => Due < Limits.AdherenceMinDue ? null : 100 * Done / Due;

    /// <summary>Worst knee pain of the week: exercises, runs, an hour after, mornings and daily life (C1, DailyWorst); null: none was reported.</summary>
    public PainScore? WorstPain { get; init; }

    /// <summary>The usual morning of the week: the median of the mornings reported, of two in the middle the lower one; null: none was reported.</summary>
    public PainScore? MorningPain { get; init; }

    /// <summary>Minutes run, all reported ones together, 0 to 100000; null: none were reported. A run without minutes adds nothing.</summary>
    public int? RunMinutes { get; init => field = Guard.InRange(value, 0, 100_000); }

    /// <summary>Anterior knee pain scale (Kujala), 0 to 100, higher is better; the last of the week; null: not reported.</summary>
    public int? Akps { get; init => field = Guard.InRange(value, 0, 100); }

    /// <summary>KOOS-PF, 0 to 100, higher is better; the last of the week; null: not reported.</summary>
    public int? KoosPf { get; init => field = Guard.InRange(value, 0, 100); }

    /// <summary>Where each exercise of the plan stands at the end of the week, trials and runs among them, warm-ups not; in the order of the plan.</summary>
    public required IReadOnlyList<LadderPosition> Positions { get; init => field = Guard.Copy(value); }

    /// <summary>The baseline, usual morning pain as the plan takes it, at the end of the week.</summary>
    public required PainScore Baseline { get; init; }
}
