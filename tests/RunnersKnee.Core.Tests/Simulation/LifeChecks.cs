namespace RunnersKnee.Tests.Simulation;

/// <summary>What holds of a life as it was lived.</summary>
internal static class LifeChecks
{
    public static IEnumerable<string> Starts(Life life) => life.History.OfType<PlanChange.Started>().SelectMany(Start);

    public static IEnumerable<string> Lived(Life life) => life.Lived.Values.SelectMany(SessionChecks.OnOneDay).Concat(SessionChecks.InARow(life.Lived.Values));

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
