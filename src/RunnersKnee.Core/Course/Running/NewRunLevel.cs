using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// On the day before the first run at a new level nothing that loads the knee moderately or more is done (R-SCH-04). Read from the plan alone: no
/// run of this level is among the outcomes it remembers.
/// </summary>
internal static class NewRunLevel
{
    /// <summary>The plan holds an exercise back on a day because of the next day's run, <paramref name="firstRun"/>.</summary>
    public static bool Withholds(Protocol protocol, PlanItem item, DateOnly day, DateOnly? firstRun) =>
        firstRun is { } run && run.DayNumber - 1 == day.DayNumber
        && !item.IsWarmUp
        && protocol.TryGet(item.At.Exercise, out _)
        && protocol.LadderOf(item.At.Exercise) is var ladder && (!ladder.IsRun() || item.IsCheck)
        && ladder.Find(item.At.Rung)?.KneeLoad >= KneeLoad.Moderate;

    /// <summary>The day of the first run at a new level; null: the level is not new, or it is only a walk.</summary>
    public static DateOnly? FirstRun(Protocol protocol, RehabPlan plan)
    {
        if (RunLadder.Of(protocol) is not { } ladder || plan.Items.FirstOrDefault(i => i.At.Exercise == ladder.Exercise && !i.IsCheck && !i.IsWarmUp) is not { } run
            || run.Since == plan.StartedOn // somebody who already ran begins at the level that is run already
            || ladder.LevelOf(run.At) < Limits.RunFirstLevel
            || plan.AssessedOn.DayNumber - run.Since.DayNumber >= RehabPlan.RemembersDays
            || plan.Recent.Any(o => o.About is not null && o.At.Exercise == run.At.Exercise && o.At.Rung == run.At.Rung))
        {
            return null;
        }

        var from = run.Since > plan.AssessedOn ? run.Since : plan.AssessedOn;
        for (var day = from; day.DayNumber - from.DayNumber <= RehabPlan.RemembersDays; day = day.AddDays(1))
        {
            if (DueDays.IsWanted(run, day) && DueDays.IsFree(run, day))
            {
                return day;
            }
        }

        return null;
    }
}
