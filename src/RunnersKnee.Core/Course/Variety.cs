using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// After a calm week one exercise joins, on trial from the next day (C6), if the week has room for it. Beside what R-VAR-04 asks for, nothing
/// joins on the day on which a stage begins, while a trial is open, while something waits after a stop, or on a day that begins clearly sore.
/// </summary>
internal static class Variety
{
    public const string RuleId = "R-VAR-04";
    public const string TurnId = "R-VAR-09";

    public static void Add(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Exposures exposures, Stage stage, IReadOnlyList<int> due)
    {
        if (!IsCalm(draft, protocol, plan, readings, stage)
            || DueDays.Adherence(protocol, draft, due, readings) is not { } adherence || adherence < Limits.AdherencePercent)
        {
            return;
        }

        RoomForOneMore? room = null;
        foreach (var (at, isBack) in IsFull(draft, protocol, plan.Availability, stage) ? [] : new Newcomers(protocol, plan, draft, readings, exposures, stage).InOrder())
        {
            var item = New(draft, at);
            room ??= RoomForOneMore.Beside(draft.Items, draft, protocol, plan, stage);
            if (room.Holds(item))
            {
                Join(draft, protocol, item, isBack, new() { Rule = RuleId, Holds = true, Exercise = at.Exercise, Observed = Reasons.Text(adherence), Limit = Reasons.Text(Limits.AdherencePercent) });
                return;
            }
        }

        if (stage is Stage.Maintain && draft.Exercises.All(i => draft.On.DayNumber - i.Since.DayNumber >= Limits.TurnOverDays))
        {
            TakeTurns(draft, protocol, plan, readings, exposures);
        }
    }

    /// <summary>
    /// In the last stage, where the week is full and nothing has changed for four weeks, the exercise that stood still longest makes place for one that
    /// the runner has not had yet, or else had longest ago (R-VAR-09). It may come back by R-RET-01.
    /// </summary>
    private static void TakeTurns(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Exposures exposures)
    {
        foreach (var old in draft.Exercises.OrderBy(i => i.Since).ToArray())
        {
            PlanItem[] others = [.. draft.Items.Where(i => i != old)];
            var room = RoomForOneMore.InPlaceOf(others, draft, protocol, plan, Stage.Maintain);
            foreach (var (at, isBack) in new Newcomers(protocol, plan, draft, readings, exposures, Stage.Maintain).InOrder().OrderBy(n => n.IsBack))
            {
                var item = New(draft, at);
                if (room.Holds(item))
                {
                    Finding Said(ExerciseId exercise) => new() { Rule = TurnId, Holds = true, Exercise = exercise, Observed = old.At.ToString(), Limit = $"{Reasons.Text(Limits.TurnOverDays)} days" };
                    draft.Decide(new() { Exercise = old.At.Exercise, Verdict = Verdict.Swap, Before = old, Reasons = [Said(old.At.Exercise)], Missing = [] });
                    Join(draft, protocol, item, isBack, Said(at.Exercise));
                    return;
                }
            }
        }
    }

    private static PlanItem New(PlanDraft draft, LadderPosition at) =>
        new() { At = at, Purpose = Purpose.Trial, Since = draft.On.AddDays(1), NotBefore = draft.On.AddDays(1), Days = Weekdays.None };

    private static void Join(PlanDraft draft, Protocol protocol, PlanItem item, bool isBack, Finding why)
    {
        var exercise = item.At.Exercise;
        Finding[] reasons =
        [
            why,
            new() { Rule = "R-VAR-06", Holds = true, Exercise = exercise, Observed = protocol[exercise].Family },
            new() { Rule = isBack ? "R-RET-01" : "R-VAR-08", Holds = true, Exercise = exercise, Observed = item.At.ToString() },
            new() { Rule = "R-VAR-02", Exercise = exercise },
        ];
        draft.Decide(new() { Exercise = exercise, Verdict = Verdict.Add, After = item, Reasons = reasons, Missing = [] });
    }

    private static bool IsCalm(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Stage stage) =>
        draft.On.DayNumber - plan.StartedOn.DayNumber >= Limits.NewItemDays
        && plan.StageSince < draft.On
        && !(stage is Stage.CalmDown && draft.Exercises.Count >= Limits.CalmDownItems)
        && !draft.Exercises.Any(i => i.Purpose is Purpose.Trial || i.AwaitsMorning)
        && !draft.Outcomes.Any(o => Disturbs(o, draft.On.DayNumber - o.On.DayNumber, protocol))
        && readings.TrendBefore(draft.On) is not WeekTrend.Worsening
        && EasyDays.Sore(readings, draft.On) is null
        && Classifier.Morning(readings.Day(draft.On)?.MorningPain, readings.Baseline) is not MorningEffect.RaisedByTwoPlus;

    /// <summary>Something got easier or joined in the last 7 days, or got a harder version or run level in the last 3 (R-VAR-05). A warm-up is no new exercise.</summary>
    private static bool Disturbs(Outcome outcome, int ago, Protocol protocol) => outcome.Verdict switch
    {
        >= Verdict.ReduceDose => ago < Limits.NewItemDays,
        Verdict.Add => outcome.Rule != "R-SCH-05" && ago < Limits.NewItemDays,
        Verdict.ProgressRung => ago < Limits.VarietyRestDays,
        Verdict.ProgressDose => ago < Limits.VarietyRestDays && protocol.TryGet(outcome.At.Exercise, out _) && Ladders.LadderSteps.IsRun(protocol.LadderOf(outcome.At.Exercise)),
        _ => false,
    };

    /// <summary>What the items keep for themselves leaves no place, or no minute, for another: asked before any week is tried, as it is on most days.</summary>
    private static bool IsFull(PlanDraft draft, Protocol protocol, Availability availability, Stage stage)
    {
        var days = Enumerable.Range(0, 7).Where(d => availability.TrainingDays.HasFlag((Weekdays)(1 << d))).Select(d => availability.Minutes?[d] ?? int.MaxValue).Where(m => m > 0)
            .OrderDescending().Take(stage >= Stage.RunReturn ? Limits.StrengthDays : 7).ToArray();
        var (places, minutes) = (0, 0);
        foreach (var item in draft.Exercises)
        {
            var ladder = protocol.LadderOf(item.At.Exercise);
            var kept = Math.Min(RoomForOneMore.Count(item), WeekRequests.Aim(ladder.Frequency.PerWeek.Min, stage, Weekdays.All));
            places += kept;
            minutes += kept * ladder.At(item.At).Minutes;
        }

        return places >= Limits.ItemsPerDay * days.Length || (availability.Minutes is not null && minutes >= days.Sum());
    }
}
