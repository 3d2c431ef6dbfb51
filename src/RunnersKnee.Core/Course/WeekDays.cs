using RunnersKnee.Ladders;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>Asks for the week's days of all items of a plan, and keeps the rest between sessions where days moved.</summary>
internal static class WeekDays
{
    /// <summary>Gives the items of a draft their days, and the running days their warm-up.</summary>
    /// <param name="draft">The plan as it is being changed.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="availability">The runner's time.</param>
    /// <param name="before">The plan whose week this one joins; null: there was none.</param>
    /// <param name="stage">The stage of the week.</param>
    /// <param name="why">The rule for which the week is asked for again; null: the plan itself changed.</param>
    /// <returns>What a week asked for again does not hold of exercises that did not move; of the others their decisions say it.</returns>
    public static List<Finding> Choose(PlanDraft draft, Protocol protocol, Availability availability, RehabPlan? before, Stage stage, string? why = null)
    {
        var items = WeekRequests.Items(draft);
        var request = WeekRequests.Of(items, draft, protocol, availability, stage);
        var choice = WeekPlanner.Choose(request);
        var weeks = new AlternateWeeks(request, choice).Choose(
            i => WeekRequests.MayAlternate(items[i], draft, protocol),
            i => items[i].AlternateDays is null ? Weekdays.None : DueDays.InWeekOf(items[i], draft.On));
        var shortfalls = new Shortfalls(items, request, Array.ConvertAll(weeks, w => w.ThisWeek), protocol, stage);
        List<Finding> unmoved = [];
        for (var i = 0; i < items.Length; i++)
        {
            var moved = DueDays.On(items[i], weeks[i], draft.On);
            if (moved != items[i])
            {
                draft.Reschedule(items[i], moved, Said(why ?? (availability.Minutes is null ? "R-SCH-04" : "R-SCH-09"), items[i].At.Exercise), shortfalls.Of(i));
            }
            else if (draft.HasJoined(items[i]))
            {
                draft.Say(items[i], shortfalls.Of(i));
            }
            else if (why is not null)
            {
                unmoved.AddRange(shortfalls.Of(i));
            }
        }

        WarmUp(draft, protocol, availability, request, choice);
        if (before is not null)
        {
            new WeekJoin(draft, protocol, before).Apply();
        }

        return unmoved;
    }

    /// <summary>The week as it would be with these items, warm-ups and turns of two weeks apart; nothing of the plan moves.</summary>
    public static IReadOnlyList<PlanItem> Probe(PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage, IReadOnlyList<PlanItem> items)
    {
        var asked = WeekRequests.InOrder(items, draft);
        var days = WeekPlanner.Days(WeekRequests.WithoutWarmUps(asked, draft, protocol, plan.Availability, stage));
        for (var i = 0; i < asked.Length; i++)
        {
            asked[i] = asked[i].Days == days[i] && asked[i].AlternateDays is null ? asked[i] : asked[i] with { Days = days[i], AlternateDays = null };
        }

        return asked;
    }

    /// <summary>A warm-up that had to be eased and comes back begins one rung below where it hurt, as far as the plan remembers.</summary>
    private static LadderPosition Eased(Ladder ladder, PlanDraft draft, Equipment held)
    {
        var usual = WeekRequests.WarmUpPosition(ladder);
        var hurt = draft.Outcomes.LastOrDefault(o => o.At.Exercise == ladder.Exercise && o.Rule != Eligibility.RuleId && o.Verdict >= Verdict.ReduceDose && ladder.IsAtMost(o.At, usual))?.At;
        return hurt is null || ladder.Find(hurt.Rung) is not { } rung ? usual : ladder.Position(ladder.Easier(rung, held) ?? rung, 0);
    }

    private static void WarmUp(PlanDraft draft, Protocol protocol, Availability availability, WeekRequest request, WeekChoice choice)
    {
        foreach (var old in draft.Items.Where(i => i.IsWarmUp).ToArray())
        {
            var days = DaysOf(old.At.Exercise, request, choice);
            if (days == old.Days)
            {
                continue;
            }

            draft.Decide(new() { Exercise = old.At.Exercise, Verdict = Verdict.Hold, Before = old, After = days is Weekdays.None ? null : old with { Days = days }, Reasons = [Said("R-SCH-05", old.At.Exercise)], Missing = [] });
        }

        for (var i = 0; i < choice.WarmUps.Length; i++)
        {
            var (exercise, days) = (request.WarmUps[i].Exercise, choice.WarmUps[i]);
            if (days is not Weekdays.None && draft.Find(exercise, warmUp: true) is null)
            {
                var added = new PlanItem { At = Eased(protocol.LadderOf(exercise), draft, availability.Equipment), Purpose = Purpose.WarmUp, Since = draft.On, Days = days };
                draft.Decide(new() { Exercise = exercise, Verdict = Verdict.Add, After = added, Reasons = [Said("R-SCH-05", exercise)], Missing = [] });
            }
        }
    }

    private static Weekdays DaysOf(ExerciseId exercise, WeekRequest request, WeekChoice choice)
    {
        for (var i = 0; i < choice.WarmUps.Length; i++)
        {
            if (request.WarmUps[i].Exercise == exercise)
            {
                return choice.WarmUps[i];
            }
        }

        return Weekdays.None;
    }

    private static Finding Said(string rule, ExerciseId exercise) => new() { Rule = rule, Holds = true, Exercise = exercise };
}
