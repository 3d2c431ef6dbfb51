using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>The days a runner reported, oldest first, one report a day. Immutable; safe to share between threads.</summary>
public sealed record FeedbackLog
{
    /// <summary>Rules look back at most this many days; pass no more than you like to load.</summary>
    public const int LookbackDays = 42;

    /// <summary>No reports.</summary>
    public static FeedbackLog Empty { get; } = new() { Days = [] };

    /// <summary>The reports, oldest first; given in any order, two of one day are merged into one (<see cref="DayReport.Merge"/>).</summary>
    public required IReadOnlyList<DayReport> Days { get; init => field = Sorted(value); }

    /// <summary>A log of these reports.</summary>
    /// <param name="days">Reports in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static FeedbackLog Of(IEnumerable<DayReport> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new() { Days = [.. days] };
    }

    /// <summary>The log with this report; where the day is there, merged into it. The same report twice changes nothing.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public FeedbackLog With(DayReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new() { Days = [.. Days, report] };
    }

    /// <summary>The log with the whole day replaced: a correction. Where the day is not there, it is added.</summary>
    /// <param name="report">The corrected report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public FeedbackLog Replace(DayReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new() { Days = [.. Days.Where(d => d.On != report.On), report] };
    }

    /// <summary>The report of a day; null: none.</summary>
    /// <param name="day">The day.</param>
    public DayReport? On(DateOnly day)
    {
        var (low, high) = (0, Days.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Days[middle].On.CompareTo(day);
            if (order == 0)
            {
                return Days[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static IReadOnlyList<DayReport> Sorted(IReadOnlyList<DayReport> days)
    {
        var copy = Guard.Copy(days, nameof(Days));
        for (var i = 1; i < copy.Count; i++)
        {
            if (copy[i - 1].On >= copy[i].On)
            {
                return Guard.Copy<DayReport>([.. copy.GroupBy(d => d.On).OrderBy(d => d.Key).Select(same => same.Aggregate((a, b) => a.Merge(b)))], nameof(Days));
            }
        }

        return copy;
    }
}
