using RunnersKnee.Feedback;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// Everything a runner says about one day. All but the day may be missing (null: not asked or not answered); the day, the runner's own
/// calendar day, is its identity. Immutable.
/// </summary>
public sealed record DayReport
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The exercises of the day, one report for each exercise and purpose; null is read as empty.</summary>
    public IReadOnlyList<ExerciseReport> Exercises { get; init => field = Distinct(value); } = ValueList<ExerciseReport>.Empty;

    /// <summary>Knee pain on waking, before any exercise. It answers for the day before.</summary>
    public PainScore? MorningPain { get; init; }

    /// <summary>Knee pain at rest just before the session.</summary>
    public PainScore? RestingPain { get; init; }

    /// <summary>Worst knee pain in daily life that day, stairs and sitting included, exercise apart.</summary>
    public PainScore? DailyLifePain { get; init; }

    /// <summary>Knee pain going down stairs that day.</summary>
    public PainScore? StairsPain { get; init; }

    /// <summary>Knee pain at rest an hour after the day's last exercise or run.</summary>
    public PainScore? PainAfterHour { get; init; }

    /// <summary>Swelling that day.</summary>
    public Swelling? Swelling { get; init => field = Guard.Defined(value); }

    /// <summary>A limp or altered stride that day, walking or running.</summary>
    public bool? Limp { get; init; }

    /// <summary>Ids of the warning signs answered yes, in order, each once. Empty: all were asked, none is there. Null: not asked, which is never "none" (R-SCR-01).</summary>
    public IReadOnlyList<string>? WarningSigns { get; init => field = value is null ? null : Signs(value); }

    /// <summary>Anterior knee pain scale (Kujala), 0 to 100, higher is better; only stored.</summary>
    public int? Akps { get; init => field = Guard.InRange(value, 0, 100); }

    /// <summary>KOOS-PF, 0 to 100, higher is better; only stored.</summary>
    public int? KoosPf { get; init => field = Guard.InRange(value, 0, 100); }

    /// <summary>This day with what <paramref name="later"/> adds: an answer given in one is taken, given in both the more cautious one counts (C1, two reports); exercises are matched by exercise and purpose. Merging the same report twice changes nothing.</summary>
    /// <param name="later">Another report of the same day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="later"/> is of another day.</exception>
    public DayReport Merge(DayReport later)
    {
        ArgumentNullException.ThrowIfNull(later);
        if (later.On != On)
        {
            throw new ArgumentException($"The reports are of {On:O} and {later.On:O}; only reports of one day merge.", nameof(later));
        }

        return new()
        {
            On = On,
            Exercises = [.. Exercises, .. later.Exercises],
            MorningPain = Worst.Of(MorningPain, later.MorningPain),
            RestingPain = Worst.Of(RestingPain, later.RestingPain),
            DailyLifePain = Worst.Of(DailyLifePain, later.DailyLifePain),
            StairsPain = Worst.Of(StairsPain, later.StairsPain),
            PainAfterHour = Worst.Of(PainAfterHour, later.PainAfterHour),
            Swelling = Worst.Of(Swelling, later.Swelling),
            Limp = Worst.Of(Limp, later.Limp),
            WarningSigns = WarningSigns is null ? later.WarningSigns : later.WarningSigns is null ? WarningSigns : [.. WarningSigns, .. later.WarningSigns],
            Akps = Worst.Least(Akps, later.Akps),
            KoosPf = Worst.Least(KoosPf, later.KoosPf),
        };
    }

    /// <summary>Nothing was answered but that there was such a day.</summary>
    internal bool IsEmpty => Exercises.Count == 0 && (MorningPain ?? RestingPain ?? DailyLifePain ?? StairsPain ?? PainAfterHour) is null
        && Swelling is null && Limp is null && WarningSigns is null && Akps is null && KoosPf is null;

    private static IReadOnlyList<string> Signs(IReadOnlyList<string> signs)
    {
        foreach (var sign in Guard.Copy(signs, nameof(WarningSigns)))
        {
            _ = Guard.Text(sign, 64, nameof(WarningSigns));
        }

        return Guard.Copy<string>([.. signs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], nameof(WarningSigns));
    }

    private static IReadOnlyList<ExerciseReport> Distinct(IReadOnlyList<ExerciseReport>? reports)
    {
        var copy = Guard.Copy(reports ?? [], nameof(Exercises));
        return copy.Count < 2
            ? copy
            : Guard.Copy<ExerciseReport>([.. copy.GroupBy(e => (e.At.Exercise, e.Purpose)).Select(same => same.Aggregate((a, b) => a.Worse(b)))], nameof(Exercises));
    }
}
