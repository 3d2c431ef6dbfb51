using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Days without an exercise make it easier (R-GAP-01): measured from the position of its last session, so that it happens once however often it
/// is asked for, and what a stop or a flare took meanwhile counts. An exercise that was never done has nothing to lose.
/// </summary>
internal static class Gaps
{
    public const string RuleId = "R-GAP-01";

    /// <summary>More than 28 days went by without any report: a new intake comes first. Null: they did not.</summary>
    public static Finding? Intake(RehabPlan plan, Readings readings)
    {
        if (plan.Status is not PlanStatus.Active)
        {
            return null;
        }

        var last = Latest(plan.StartedOn, plan.StatusSince, readings.On.AddDays(-FeedbackLog.LookbackDays));
        while (readings.On.DayNumber - last.DayNumber > Limits.ReintakeDays)
        {
            // the latest answer that is near enough: those between change nothing
            var next = last.AddDays(Limits.ReintakeDays);
            while (next > last && !IsAnswered(readings, next))
            {
                next = next.AddDays(-1);
            }

            if (next == last)
            {
                return Of(null, FirstAnswer(readings, last.AddDays(Limits.ReintakeDays)).DayNumber - last.DayNumber, Limits.ReintakeDays);
            }

            last = next;
        }

        return null;
    }

    private static bool IsAnswered(Readings readings, DateOnly day) => readings.Day(day) is { IsEmpty: false };

    /// <summary>The first day after one with an answer, today at the latest.</summary>
    private static DateOnly FirstAnswer(Readings readings, DateOnly after)
    {
        var day = after.AddDays(1);
        while (day < readings.On && !IsAnswered(readings, day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>
    /// Eases what was not done for long, and ends the wait after a stop that no morning ended, unless this morning is clearly worse. Asked once a
    /// day: the days of the week, by which missed ones are counted, may move with the very first answer.
    /// </summary>
    public static void Apply(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Exposures exposures)
    {
        if (plan.AssessedOn == draft.On)
        {
            return;
        }

        var isSore = Classifier.Morning(readings.Day(draft.On)?.MorningPain, readings.Baseline) is MorningEffect.RaisedByTwoPlus;
        foreach (var item in draft.Exercises.ToArray())
        {
            if (exposures.Before(draft.On.AddDays(1), item.At.Exercise) is not { } last)
            {
                BeyondTheLog(draft, protocol, plan, item, isSore);
                continue;
            }

            if (!IsGap(item, last.On.AddDays(1), draft.On, last.On))
            {
                continue;
            }

            var ladder = protocol.LadderOf(item.At.Exercise);
            var days = draft.On.DayNumber - last.On.DayNumber;
            var to = From(draft, item, ladder, last.On, last.Report.At) is { } from && !WasTaken(draft.Outcomes, item.At.Exercise, last.On, days)
                ? Eased(ladder, from, days, plan.Availability.Equipment)
                : item.At;
            Decide(draft, ladder, item, to, days, returns: item.AwaitsMorning && days >= Limits.LongGapDays && !isSore);
        }
    }

    /// <summary>
    /// No session in all that may be looked at, of an exercise that was there before, and nobody asked meanwhile: the long step is due. Who was asked
    /// in between has taken it then.
    /// </summary>
    private static void BeyondTheLog(PlanDraft draft, Protocol protocol, RehabPlan plan, PlanItem item, bool isSore)
    {
        var reach = draft.On.AddDays(-FeedbackLog.LookbackDays);
        if (item.Since <= reach && draft.On.DayNumber - plan.AssessedOn.DayNumber >= Limits.LongGapDays && IsGap(item, reach, draft.On, reach))
        {
            var ladder = protocol.LadderOf(item.At.Exercise);
            Decide(draft, ladder, item, Eased(ladder, item.At, FeedbackLog.LookbackDays, plan.Availability.Equipment), FeedbackLog.LookbackDays, returns: item.AwaitsMorning && !isSore);
        }
    }

    /// <summary>The same steps at the end of a pause, for which there is no log.</summary>
    public static void AfterPause(PlanDraft draft, Protocol protocol, RehabPlan plan)
    {
        foreach (var item in draft.Exercises.ToArray())
        {
            var days = draft.On.DayNumber - plan.StatusSince.DayNumber;
            var done = plan.Recent.Where(o => o.At.Exercise == item.At.Exercise && o.About is not null).Select(o => o.About!.Value).DefaultIfEmpty(plan.StartedOn).Max();
            if (IsGap(item, plan.StatusSince, draft.On, plan.StatusSince) && !WasTaken(plan.Recent, item.At.Exercise, done, days)
                && protocol.TryGet(item.At.Exercise, out _) && protocol.LadderOf(item.At.Exercise) is var ladder && ladder.TryGet(item.At, out _))
            {
                Decide(draft, ladder, item, Eased(ladder, item.At, days, plan.Availability.Equipment), days, returns: false);
            }
        }
    }

    private static void Decide(PlanDraft draft, Ladder ladder, PlanItem item, LadderPosition eased, int days, bool returns)
    {
        var to = ladder.IsAtMost(item.At, eased) ? item.At : eased;
        var after = item with { At = to, Since = to == item.At ? item.Since : draft.On, AwaitsMorning = item.AwaitsMorning && !returns };
        if (after != item)
        {
            draft.Decide(new()
            {
                Exercise = item.At.Exercise,
                Verdict = to == item.At ? Verdict.Hold : Step(days),
                Before = item,
                After = after,
                Reasons = [Of(item.At.Exercise, days, days < Limits.LongGapDays ? Limits.ShortGapDays : Limits.LongGapDays)],
                Missing = [],
            });
        }
    }

    /// <summary>Long enough, and at least two days on which it was wanted went by, whatever the reason.</summary>
    private static bool IsGap(PlanItem item, DateOnly first, DateOnly on, DateOnly since) =>
        on.DayNumber - since.DayNumber >= Limits.ShortGapDays
        && Enumerable.Range(first.DayNumber, Math.Max(0, on.DayNumber - first.DayNumber)).Count(d => DueDays.IsWanted(item, DateOnly.FromDayNumber(d))) >= Limits.GapMissedSessions;

    /// <summary>One dose less, or one rung less at most at the seed's smallest dose; on the lowest rung a smaller dose.</summary>
    private static LadderPosition Eased(Ladder ladder, LadderPosition from, int days, Equipment held)
    {
        var rung = ladder.Find(from.Rung)!;
        return days < Limits.LongGapDays ? ladder.Position(rung, from.Dose - 1)
            : ladder.Easier(rung, held) is { } easier ? ladder.Position(easier, Math.Min(from.Dose, Limits.SeedMinimumDose))
            : ladder.Position(rung, Math.Min(from.Dose - 1, Limits.SeedMinimumDose));
    }

    /// <summary>Where it stood at its last session: what was reported, never more than what the plan had; null: no ladder has it any more.</summary>
    private static LadderPosition? From(PlanDraft draft, PlanItem item, Ladder ladder, DateOnly day, LadderPosition reported)
    {
        var stood = draft.Outcomes.FirstOrDefault(o => o.About == day && o.At.Exercise == item.At.Exercise)?.At ?? (item.Since <= day ? item.At : null);
        stood = stood is not null && ladder.TryGet(stood, out _) ? stood : null;
        return !ladder.TryGet(reported, out _) ? stood : stood is null || ladder.IsAtMost(reported, stood) ? reported : stood;
    }

    /// <summary>This step, or a harder one, was taken since the last session already.</summary>
    private static bool WasTaken(IEnumerable<Outcome> outcomes, ExerciseId exercise, DateOnly last, int days) =>
        outcomes.Any(o => o.At.Exercise == exercise && o.Rule == RuleId && o.On > last && o.Verdict >= Step(days));

    private static Verdict Step(int days) => days < Limits.LongGapDays ? Verdict.ReduceDose : Verdict.Regress;

    private static DateOnly Latest(params ReadOnlySpan<DateOnly> days)
    {
        var latest = days[0];
        foreach (var day in days)
        {
            latest = day > latest ? day : latest;
        }

        return latest;
    }

    private static Finding Of(ExerciseId? exercise, int days, int limit) =>
        new() { Rule = RuleId, Holds = true, Exercise = exercise, Observed = Reasons.Text(days), Limit = Reasons.Text(limit) };
}
