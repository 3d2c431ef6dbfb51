using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Where a runner stands on the ladder of running, and what one level less is (C8.2).</summary>
internal static class RunLevels
{
    public const string WhoRuns = "R-RUN-00";

    /// <summary>
    /// Somebody who runs twice a week with little pain keeps running, at the own level: the longest run as it is from where distance begins, else
    /// the highest level whose stretches are no longer. Null: not running, or not said.
    /// </summary>
    public static PlanItem? Own(Ladder ladder, Intake intake, DateOnly on)
    {
        if (intake is not { RunsPerWeek: >= Limits.RunHabitPerWeek, LongestRunMinutes: > 0 and var longest, PainRunning.Value: <= Limits.RunPain })
        {
            return null;
        }

        var distance = ladder.Rungs.FirstOrDefault(r => r.Level == Limits.RunDistanceLevel);
        var rung = distance is not null && longest >= distance.Unbroken()
            ? distance
            : ladder.Rungs.LastOrDefault(r => r.Level < Limits.RunDistanceLevel && r.Unbroken() <= longest) ?? ladder.Rungs[0];
        return new()
        {
            At = ladder.Position(rung, 0),
            Purpose = Purpose.Training,
            Since = on,
            Days = Weekdays.None,
            RunMinutes = rung == distance ? Math.Min(longest, Limits.RunMostMinutes) : null,
        };
    }

    /// <summary>
    /// So many levels less. At distance the first of them is a shorter run: 80 % of the longest good one, of the cap where none is known; a further
    /// one is a level without distance, and never one that asks for more minutes than that.
    /// </summary>
    public static PlanItem Lower(Ladder ladder, PlanItem item, LadderPosition from, int levels, int? longest)
    {
        var level = ladder.LevelOf(from);
        if (level < Limits.RunDistanceLevel)
        {
            return To(ladder, item, ladder.AtLevel(Math.Max(ladder.Rungs[0].Level, level - levels)), null);
        }

        var cap = item.RunMinutes ?? ladder.Find(from.Rung)!.Unbroken();
        var shorter = Math.Max(1, Math.Min(longest ?? cap, cap) * Limits.RunReducedPercent / 100);
        return levels == 1
            ? To(ladder, item, ladder.AtLevel(Limits.RunDistanceLevel), shorter)
            : To(ladder, item, ladder.AtLevel(Limits.RunDistanceLevel + 1 - levels, shorter), null);
    }

    /// <summary>The item at another position, or as it is where that would be harder.</summary>
    public static PlanItem To(Ladder ladder, PlanItem item, LadderPosition at, int? minutes)
    {
        var moved = item with { At = at, RunMinutes = minutes };
        return ladder.IsAtMost(item, moved) ? item : moved;
    }

    /// <summary>
    /// Takes the run so many levels down, for a flare or after a suspension; what was already taken for the same days counts. Who does not run twice
    /// a week walks (R-RUN-00).
    /// </summary>
    /// <param name="draft">The plan that is being changed.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="levels">How many, 1 or more.</param>
    /// <param name="keepsRunning">False: down to the walk.</param>
    /// <param name="reason">Why.</param>
    /// <param name="since">The day of which an earlier step counts; null: none does.</param>
    /// <param name="log">Known runs; null: no log at hand.</param>
    public static void StepDown(PlanDraft draft, Protocol protocol, int levels, bool keepsRunning, Finding reason, DateOnly? since = null, RunLog? log = null)
    {
        if (draft.Run is not { } item || !protocol.LadderOf(item.At.Exercise).TryGet(item.At, out _))
        {
            return;
        }

        var ladder = protocol.LadderOf(item.At.Exercise);

        // a referral is no step: it takes nothing by itself
        var isTaken = since is { } day && draft.Outcomes.Any(o => o.At.Exercise == item.At.Exercise && o.Verdict is >= Verdict.Regress and < Verdict.StopAndRefer && o.About >= day.AddDays(-1));
        var after = !keepsRunning ? To(ladder, item, ladder.AtLevel(ladder.Rungs[0].Level), null)
            : isTaken ? item
            : Lower(ladder, item, item.At, levels, log?.Longest());
        if (after != item)
        {
            draft.Decide(new()
            {
                Exercise = item.At.Exercise,
                Verdict = Verdict.Regress,
                Before = item,
                After = after with { Since = draft.On },
                Reasons = [reason with { Exercise = item.At.Exercise }],
                Missing = [],
            });
        }
    }

    /// <summary>The walk itself was not taken well: below it there is no level, only the stage before (C8.2).</summary>
    public static Finding? FailedWalk(PlanDraft draft) => draft.Decisions
        .Where(d => d is { Verdict: Verdict.Regress or Verdict.StopToday, About: not null, Before: { IsCheck: false } item, After: not null } && draft.IsLowestRun(item))
        .Select(d => d.Reasons[0]).FirstOrDefault();
}
