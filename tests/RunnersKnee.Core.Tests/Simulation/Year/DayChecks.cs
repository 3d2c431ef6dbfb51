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

    /// <summary>A calendar week in which nothing but time passed keeps a day without what loads the knee much.</summary>
    public static IEnumerable<string> ADayWithoutHeavy(YearOfLife life) =>
        from week in life.Sessions.GroupBy(l => (l.On.DayNumber + 6) / 7)
        where week.Count(l => l.Session.Items.Any(IsHeavy)) == 7

        // two halves of different weeks may stand side by side where the days were chosen anew in between
        where week.Select(l => string.Join(' ', l.Plan.Items.Select(i => $"{i.At.Exercise} {i.Purpose} {i.Days}"))).Distinct().Count() == 1
        select $"week of {week.First().On:O}: {string.Join("; ", week.Select(Names))}";

    /// <summary>
    /// The seed's most in a week, training and warm-up together. Where the days were chosen anew in the middle of a week a session that was not
    /// reported is not known: one more, at most.
    /// </summary>
    public static IEnumerable<string> SeedsMostAWeek(YearOfLife life) =>
        from week in life.Sessions.GroupBy(l => (l.On.DayNumber + 6) / 7)
        from exercise in week.SelectMany(l => l.Session.Items).Where(i => i.Purpose is not Purpose.Check).GroupBy(i => i.At.Exercise)
        let most = Protocol.Standard.LadderOf(exercise.Key).Frequency.PerWeek.Max
        let isMoved = week.SelectMany(l => l.Plan.Items).Where(i => i.At.Exercise == exercise.Key && i.Purpose is not Purpose.Check).Select(i => (i.Purpose, i.Days)).Distinct().Count() > 1
        where exercise.Count() > (isMoved ? most + 1 : most)
        select $"week of {week.First().On:O}: {exercise.Key} {exercise.Count()} times";

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
