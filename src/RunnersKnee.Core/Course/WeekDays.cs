using RunnersKnee.Ladders;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>Asks for the week's days of all items of a plan, and keeps the rest between sessions where days moved.</summary>
internal static class WeekDays
{
    /// <summary>Gives the items of a draft their days, and the running days their warm-up.</summary>
    /// <returns>What the week does not hold of exercises that did not move; of the others their decisions say it.</returns>
    public static List<Finding> Choose(PlanDraft draft, Protocol protocol, Availability availability, IReadOnlyList<PlanItem> before, Stage stage, string? why = null)
    {
        var items = WeekRequests.Items(draft);
        var request = WeekRequests.Of(items, draft, protocol, availability, stage);
        var choice = WeekPlanner.Choose(request);
        var shortfalls = new Shortfalls(items, request, choice.Days, protocol, stage);
        List<Finding> unmoved = [];
        for (var i = 0; i < items.Length; i++)
        {
            var leftOut = shortfalls.Of(i);
            if (choice.Days[i] != items[i].Days)
            {
                var old = before.FirstOrDefault(b => b.At.Exercise == items[i].At.Exercise && !b.IsWarmUp && b.IsCheck == items[i].IsCheck);
                draft.Reschedule(items[i], Rested(items[i] with { Days = choice.Days[i], AlternateDays = null }, old, draft, protocol), Said(why ?? (availability.Minutes is null ? "R-SCH-04" : "R-SCH-09"), items[i].At.Exercise), leftOut);
            }
            else if (!draft.TrySay(items[i], leftOut))
            {
                unmoved.AddRange(leftOut);
            }
        }

        WarmUp(draft, protocol, availability, choice, before);
        return unmoved;
    }

    /// <summary>The week as it would be with these items; nothing of the plan moves.</summary>
    public static IReadOnlyList<PlanItem> Probe(PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage, IReadOnlyList<PlanItem> items)
    {
        var probe = new PlanDraft(protocol, plan with { Items = items, Recent = draft.Outcomes }, draft.On);
        Choose(probe, protocol, plan.Availability, plan.Items, stage);
        return probe.Items;
    }

    /// <summary>A warm-up that had to be eased and comes back begins one rung below where it hurt, as far as the plan remembers.</summary>
    private static LadderPosition Eased(Ladder ladder, PlanDraft draft, Equipment held)
    {
        var usual = WeekRequests.WarmUpPosition(ladder);
        var hurt = draft.Outcomes.LastOrDefault(o => o.At.Exercise == ladder.Exercise && o.Rule != Eligibility.RuleId && o.Verdict >= Verdict.ReduceDose && ladder.IsAtMost(o.At, usual))?.At;
        return hurt is null || ladder.Find(hurt.Rung) is not { } rung ? usual : ladder.Position(ladder.Easier(rung, held) ?? rung, 0);
    }

    private static void WarmUp(PlanDraft draft, Protocol protocol, Availability availability, WeekChoice choice, IReadOnlyList<PlanItem> before)
    {
        foreach (var old in draft.Items.Where(i => i.IsWarmUp).ToArray())
        {
            var days = choice.WarmUps.Where(w => w.Exercise == old.At.Exercise).Select(w => w.Days).FirstOrDefault();
            if (days == old.Days)
            {
                continue;
            }

            draft.Decide(new() { Exercise = old.At.Exercise, Verdict = Verdict.Hold, Before = old, After = days is Weekdays.None ? null : Rested(old with { Days = days }, old, draft, protocol), Reasons = [Said("R-SCH-05", old.At.Exercise)], Missing = [] });
        }

        foreach (var (exercise, days) in choice.WarmUps)
        {
            if (days is not Weekdays.None && draft.Find(exercise, warmUp: true) is null)
            {
                var added = new PlanItem { At = Eased(protocol.LadderOf(exercise), draft, availability.Equipment), Purpose = Purpose.WarmUp, Since = draft.On, Days = days };
                draft.Decide(new() { Exercise = exercise, Verdict = Verdict.Add, After = Rested(added, before.FirstOrDefault(b => b.At.Exercise == exercise), draft, protocol), Reasons = [Said("R-SCH-05", exercise)], Missing = [] });
            }
        }
    }

    private static Finding Said(string rule, ExerciseId exercise) => new() { Rule = rule, Holds = true, Exercise = exercise };

    /// <summary>
    /// Where days move in the middle of a week, an exercise that wants a day between keeps it to the day it was last due (R-SCH-02, plan joins),
    /// and no seven days hold more of it than its source allows (R-SCH-01).
    /// </summary>
    private static PlanItem Rested(PlanItem moved, PlanItem? old, PlanDraft draft, Protocol protocol)
    {
        var on = draft.On;
        if (old is null)
        {
            return moved;
        }

        var (_, most, nonConsecutive) = protocol.LadderOf(moved.At.Exercise).Frequency.PerWeek;
        var free = !nonConsecutive ? on : DueDays.IsWanted(old, on) ? on.AddDays(2) : DueDays.IsWanted(old, on.AddDays(-1)) ? on.AddDays(1) : on;
        for (var latest = on.AddDays(DayMasks.DaysPerWeek); free < latest && MostInAWeek(old, moved, draft, free) > most;)
        {
            free = free.AddDays(1);
        }

        return free > on && (moved.NotBefore is not { } first || first < free) ? moved with { NotBefore = free } : moved;
    }

    /// <summary>The most of it in any seven days: what was done or due up to today, and the new days from the first free one on.</summary>
    private static int MostInAWeek(PlanItem old, PlanItem moved, PlanDraft draft, DateOnly free)
    {
        var done = draft.Outcomes.Where(o => o.About is not null && o.At.Exercise == moved.At.Exercise).Select(o => o.About!.Value).ToHashSet();
        return Enumerable.Range(0, DayMasks.DaysPerWeek).Max(last => Enumerable.Range(0, DayMasks.DaysPerWeek).Select(ago => free.AddDays(last - ago))
            .Count(day => (day <= draft.On && (done.Contains(day) || DueDays.IsWanted(old, day))) || (day >= free && DueDays.IsWanted(moved, day))));
    }
}
