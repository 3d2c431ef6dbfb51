namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What holds of every day as it was lived, whatever changed in between.</summary>
internal static class DayChecks
{
    public static IEnumerable<string> NoSessionWhileResting(YearOfLife life) =>
        life.Sessions.Where(l => l.Plan.Status is not PlanStatus.Active).Select(l => $"{l.On:O}: a session while {l.Plan.Status}");

    public static IEnumerable<string> FourADay(YearOfLife life) =>
        life.Sessions.Where(l => l.Session.Items.Count(i => i.Purpose is not Purpose.WarmUp) > 4).Select(l => $"{l.On:O}: {Names(l)}");

    public static IEnumerable<string> TwoHeavyADay(YearOfLife life) =>
        life.Sessions.Where(l => l.Session.Items.Count(IsHeavy) > 2).Select(l => $"{l.On:O}: {Names(l)}");

    public static IEnumerable<string> OneOfAMovement(YearOfLife life) =>
        from lived in life.Sessions
        from twice in lived.Session.Items.GroupBy(i => Protocol.Standard[i.At.Exercise].Movement)
        where twice.Count() > 1
        select $"{lived.On:O}: {twice.Key} {twice.Count()} times: {Names(lived)}";

    /// <summary>Brisk walks apart: they stand on the ladder of runs, and a walk needs no day of rest.</summary>
    public static IEnumerable<string> DaysBetween(YearOfLife life) =>
        SessionChecks.InARow(life.Sessions.Select(l => l.Session with { Items = [.. l.Session.Items.Where(i => i.Dose is not Dose.RunWalk { RunMinutes: 0 })] }));

    /// <summary>Of any seven days in a row one is without what loads the knee much, also where the days were chosen anew in between.</summary>
    public static IEnumerable<string> ADayWithoutHeavy(YearOfLife life)
    {
        var days = life.Sessions.Where(l => l.Session.Items.Any(IsHeavy)).ToArray();
        for (var i = 6; i < days.Length; i++)
        {
            if (days[i].On.DayNumber - days[i - 6].On.DayNumber == 6)
            {
                yield return $"seven days up to {days[i].On:O}: {string.Join("; ", days[(i - 6)..(i + 1)].Select(Names))}";
            }
        }
    }

    /// <summary>The seed's most in any seven days, training and warm-up together, also where the days were chosen anew in between.</summary>
    public static IEnumerable<string> SeedsMostAWeek(YearOfLife life)
    {
        foreach (var exercise in life.Sessions.SelectMany(l => l.Session.Items.Where(i => i.Purpose is not Purpose.Check).Select(i => (i.At.Exercise, l.On))).Distinct().GroupBy(d => d.Exercise, d => d.On))
        {
            var most = Protocol.Standard.LadderOf(exercise.Key).Frequency.PerWeek.Max;
            var days = exercise.ToArray();
            for (var i = most; i < days.Length; i++)
            {
                if (days[i].DayNumber - days[i - most].DayNumber < 7)
                {
                    yield return $"{exercise.Key} on {string.Join(", ", days[(i - most)..(i + 1)].Select(d => $"{d:O}"))}";
                }
            }
        }
    }

    /// <summary>R-PRE-01: a morning two above the baseline leaves only what does not load the knee, once the plan was asked that day.</summary>
    public static IEnumerable<string> GentleAfterABadMorning(YearOfLife life)
    {
        var told = life.Steps.Where(s => s.Assessed is not null).ToLookup(s => s.On);
        foreach (var lived in life.Sessions)
        {
            var morning = told[lived.On].FirstOrDefault(s => s.After == lived.Plan)?.Log.On(lived.On)?.MorningPain?.Value;
            if (morning >= lived.Plan.Baseline.Value + 2 && lived.Session.Items.Any(i => i.KneeLoad > KneeLoad.None))
            {
                yield return $"{lived.On:O}: morning {morning}, baseline {lived.Plan.Baseline}: {Names(lived)}";
            }
        }
    }

    public static bool IsHeavy(Prescription item) => item.Purpose is not Purpose.WarmUp && item.Dose is not Dose.RunWalk && item.KneeLoad >= KneeLoad.Moderate;

    public static string Names(Lived lived) => string.Join(", ", lived.Session.Items.Select(i => $"{i.At} {i.Purpose}"));
}
