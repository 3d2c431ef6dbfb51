namespace RunnersKnee.Tests.Simulation;

/// <summary>What a plan shows, from the day of its last change on.</summary>
internal static class SessionChecks
{
    private const int Ahead = 15;

    public static IEnumerable<string> Shown(Step step)
    {
        if (step.After.Items.SequenceEqual(step.Before.Items) && step.After.Status == step.Before.Status)
        {
            yield break;
        }

        var sessions = Life.Planner.Sessions(step.After, step.On).TakeWhile(s => s.On.DayNumber < step.On.DayNumber + Ahead).ToArray();
        if (step.After.Status is not PlanStatus.Active && sessions.Length > 0)
        {
            yield return $"{step.After.Status} but {sessions.Length} sessions";
        }

        foreach (var fault in sessions.SelectMany(OnOneDay).Concat(InARow(sessions)))
        {
            yield return fault;
        }
    }

    public static IEnumerable<string> OnOneDay(Session session)
    {
        if (session.Items.Count(i => i.Purpose is not Purpose.WarmUp) > 4)
        {
            yield return $"{session.On:O}: more than four exercises";
        }

        if (session.Items.Count(i => i.Purpose is not Purpose.WarmUp && i.KneeLoad >= KneeLoad.Moderate) > 2)
        {
            yield return $"{session.On:O}: more than two that load the knee";
        }

        foreach (var twice in session.Items.GroupBy(i => Protocol.Standard[i.At.Exercise].Movement).Where(g => g.Count() > 1))
        {
            yield return $"{session.On:O}: {twice.Key} {twice.Count()} times";
        }
    }

    /// <summary>Sessions in order of date: an exercise that wants a day between never comes on two days in a row.</summary>
    public static IEnumerable<string> InARow(IEnumerable<Session> sessions)
    {
        Session? last = null;
        foreach (var session in sessions)
        {
            if (last?.On.DayNumber == session.On.DayNumber - 1)
            {
                foreach (var item in session.Items.Where(i => WantsADayBetween(i.At.Exercise) && last.Items.Any(l => l.At.Exercise == i.At.Exercise && !IsWalk(l) && !IsWalk(i))))
                {
                    yield return $"{session.On:O}: {item.At} as {item.Purpose} also the day before as {last.Items.First(l => l.At.Exercise == item.At.Exercise && !IsWalk(l)).Purpose}";
                }
            }

            last = session;
        }
    }

    /// <summary>The brisk walk among the checks is no run: the days between runs do not concern it (C5.1, C8.1).</summary>
    private static bool IsWalk(Prescription item) => item.Purpose is Purpose.Check && RunChecks.LevelOf(item.At) == 0;

    private static bool WantsADayBetween(ExerciseId exercise) => Protocol.Standard.LadderOf(exercise).Frequency.PerWeek.NonConsecutive;
}
