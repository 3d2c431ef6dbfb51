using RunnersKnee.Scheduling;

namespace RunnersKnee.Tests.Scheduling;

/// <summary>Exhaustive search over small weeks, held against the planner.</summary>
internal static class EveryWeek
{
    /// <summary>Numbers compared from the left.</summary>
    public static Comparer<int[]> Order { get; } = Comparer<int[]>.Create((a, b) => a.Zip(b, (x, y) => x.CompareTo(y)).FirstOrDefault(c => c != 0));

    /// <summary>Every week without a violation.</summary>
    public static IEnumerable<IReadOnlyList<Weekdays>> Of(WeekRequest request)
    {
        var alone = request.Items.Select(item => Enumerable.Range(0, 128).Select(m => (Weekdays)m)
            .Where(days => IsAllowed(request with { Items = [item] }, [days])).ToList()).ToList();
        return Extend(request, alone, []);
    }

    /// <summary>What importance looks at, most important first: a day for everybody, what each aims at, the most it may have.</summary>
    public static int[] Shares(WeekRequest request, IReadOnlyList<Weekdays> days)
    {
        var counts = days.Select(WeekChecker.Count).ToArray();
        return
        [
            .. counts.Select(c => Math.Min(c, 1)),
            .. counts.Select((c, i) => Math.Min(c, request.Items[i].Min)),
            .. counts,
        ];
    }

    /// <summary>Heavy sessions on running days, days moved, unevenness, minutes of the fullest day, and the days themselves, the earliest first.</summary>
    public static int[] Cost(WeekRequest request, IReadOnlyList<Weekdays> days) =>
    [
        days.Select((d, i) => request.Items[i].KneeLoad >= KneeLoad.Moderate ? WeekChecker.Count(d & request.Availability.RunningDays) : 0).Sum(),
        days.Select((d, i) => d is Weekdays.None || request.Items[i].Previous is Weekdays.None ? 0 : WeekChecker.Count(d ^ request.Items[i].Previous)).Sum(),
        days.Sum(Unevenness),
        WeekChecker.Days.Max(day => request.Items.Where((_, i) => days[i].HasFlag(day)).Sum(i => i.Minutes)),
        .. days.Select(d => (int)d),
    ];

    /// <summary>Days of the items alone, without warm-ups.</summary>
    public static bool IsAllowed(WeekRequest request, IReadOnlyList<Weekdays> days) =>
        WeekChecker.Violations(request, new([.. days], new Weekdays[request.WarmUps.Count])).Count == 0;

    private static int Unevenness(Weekdays days)
    {
        var numbers = Enumerable.Range(0, 7).Where(d => days.HasFlag(WeekChecker.Days[d])).ToList();
        return numbers.Select((d, i) => (i + 1 < numbers.Count ? numbers[i + 1] : numbers[0] + 7) - d).Sum(gap => gap * gap);
    }

    private static IEnumerable<IReadOnlyList<Weekdays>> Extend(WeekRequest request, List<List<Weekdays>> alone, Weekdays[] sofar)
    {
        if (sofar.Length == request.Items.Count)
        {
            return [sofar];
        }

        return alone[sofar.Length].Select(days => (Weekdays[])[.. sofar, days])
            .Where(week => IsAllowed(request with { Items = [.. request.Items.Take(week.Length)] }, week))
            .SelectMany(week => Extend(request, alone, week));
    }
}
