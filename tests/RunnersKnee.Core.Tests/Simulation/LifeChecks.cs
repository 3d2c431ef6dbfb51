namespace RunnersKnee.Tests.Simulation;

/// <summary>What holds of a life as it was lived.</summary>
internal static class LifeChecks
{
    public static IEnumerable<string> Starts(Life life) => life.History.OfType<PlanChange.Started>().SelectMany(Start);

    public static IEnumerable<string> Lived(Life life) => life.Lived.Values.SelectMany(SessionChecks.OnOneDay).Concat(SessionChecks.InARow(life.Lived.Values));

    /// <summary>At most one exercise joins in seven days, swaps apart, and never a fourth while the knee settles (INV-24, R-VAR-04).</summary>
    public static IEnumerable<string> Joins(Life life)
    {
        DateOnly? last = null;
        foreach (var change in life.History)
        {
            foreach (var joined in change.Decisions.Where(d => d is { Verdict: Verdict.Add, After.Purpose: Purpose.Trial } && d.Reasons[0].Rule == "R-VAR-04"))
            {
                if (last is { } before && change.On.DayNumber - before.DayNumber < 7)
                {
                    yield return $"{joined.Exercise} joins on {change.On:O}, another did on {before:O}";
                }

                last = change.On;
            }
        }
    }

    /// <summary>The seed's most in a week, training and warm-up together.</summary>
    public static IEnumerable<string> Weeks(Life life) =>
        from week in life.Lived.Values.GroupBy(s => (s.On.DayNumber + 6) / 7)
        from exercise in week.SelectMany(s => s.Items).GroupBy(i => i.At.Exercise)
        let most = Protocol.Standard.LadderOf(exercise.Key).Frequency.PerWeek.Max
        where exercise.Count() > most
        select $"week of {week.First().On:O}: {exercise.Key} {exercise.Count()} times";

    private static IEnumerable<string> Start(PlanChange.Started start)
    {
        if (start.Plan.Items.Count(i => i.Purpose is Purpose.Trial) is not (2 or 3) and var count)
        {
            yield return $"starts with {count} exercises";
        }
    }
}
