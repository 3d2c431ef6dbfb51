using RunnersKnee.Internal;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>A flare takes the plan back to the first stage and every exercise one rung down, once (R-STG-01).</summary>
internal static class Flares
{
    public const string RuleId = "R-STG-01";

    /// <summary>What makes it a flare; null: there is none, or the last one is less than 7 days old.</summary>
    public static Finding? Find(RehabPlan plan, Readings readings, DateOnly first)
    {
        for (var day = first; day <= readings.On; day = day.AddDays(1))
        {
            if (plan.FlaredOn is not { } last || day.DayNumber - last.DayNumber >= Limits.FlareRepeatDays)
            {
                var observed = Severe(day, readings) ?? TwoMornings(day, readings);
                if (observed is not null)
                {
                    return Of(day, observed);
                }
            }
        }

        return Weekly(plan, readings);
    }

    /// <summary>A week that is worse than the one before it; null: it is not, or the last flare is less than 7 days old.</summary>
    private static Finding? Weekly(RehabPlan plan, Readings readings)
    {
        var isLocked = plan.FlaredOn is { } flare && readings.On.DayNumber - flare.DayNumber < Limits.FlareRepeatDays;
        return !isLocked && readings.WeeklyWorst(readings.On) is { } now && readings.WeeklyWorst(readings.On.AddDays(-7)) is { } before
            && now >= before + Limits.FlareWeeklyRise && now > readings.Policy.Hold.Value
            ? Of(readings.On, $"{before} to {now} in a week")
            : null;
    }

    public static void Lower(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Exposures exposures, Finding flare)
    {
        var last = Last(plan, readings, flare);
        var present = draft.Exercises.Select(i => i.At.Exercise).ToHashSet();
        StageContents.Enter(draft, protocol, plan, Stage.CalmDown);
        foreach (var item in draft.Exercises.Where(i => present.Contains(i.At.Exercise)).ToArray())
        {
            var ladder = protocol.LadderOf(item.At.Exercise);

            // what was already taken for the same days counts
            var eased = draft.Outcomes.FirstOrDefault(o => o.At.Exercise == item.At.Exercise && o.Verdict >= Verdict.ReduceDose && o.About >= last.AddDays(-1));
            var started = eased?.At ?? item.At;
            var rung = ladder.Find(started.Rung) ?? ladder.Find(item.At.Rung)!;
            var lower = ladder.Easier(rung, plan.Availability.Equipment) is { } easier
                ? ladder.Position(easier, Math.Min(started.Dose, Limits.SeedMinimumDose))
                : ladder.Position(rung, Math.Min(started.Dose - 1, Limits.SeedMinimumDose));
            var to = ladder.IsAtMost(item.At, lower) ? item.At : lower;
            var purpose = protocol[item.At.Exercise].Stages.TryGetValue(Stage.CalmDown, out var allowed) && allowed is Purpose.Trial ? Purpose.Trial : item.Purpose;
            if (to != item.At || purpose != item.Purpose)
            {
                draft.Decide(new()
                {
                    Exercise = item.At.Exercise,
                    Verdict = Verdict.Regress,
                    Before = item,
                    After = item with { At = to, Purpose = purpose, Since = exposures.On(draft.On, item.At.Exercise, warmUp: false) is null ? draft.On : draft.On.AddDays(1) },
                    Reasons = [flare with { Exercise = item.At.Exercise }],
                    Missing = [],
                });
            }
        }

        if (RunLadder.Of(protocol) is { } run)
        {
            var log = new RunLog(readings, exposures, run);
            RunLevels.StepDown(draft, protocol, levels: 1, log.HasHabit(plan), flare, last, log);
        }
    }

    /// <summary>
    /// The last day that is a flare by itself. Steps are counted from there, not from the first such day: a worse answer about an earlier day would
    /// else let older steps count, and so leave more.
    /// </summary>
    private static DateOnly Last(RehabPlan plan, Readings readings, Finding flare)
    {
        if (Weekly(plan, readings) is not null)
        {
            return readings.On;
        }

        var last = flare.On!.Value;
        for (var day = last.AddDays(1); day <= readings.On; day = day.AddDays(1))
        {
            last = (Severe(day, readings) ?? TwoMornings(day, readings)) is null ? last : day;
        }

        return last;
    }

    private static string? Severe(DateOnly day, Readings readings)
    {
        if (readings.AfterOn(day) is AfterEffect.Flared)
        {
            return readings.Day(day)!.PainAfterHour.ToString();
        }

        var worst = 0;
        foreach (var report in readings.Day(day) is { } told ? told.Exercises.Span() : [])
        {
            worst = Classifier.Attempted(report) && Classifier.Quality(report) is PainQuality.Ache or PainQuality.Sharp ? Math.Max(worst, readings.EffectivePain(report)) : worst;
        }

        return worst >= readings.Policy.Stop.Value ? Reasons.Text(worst) : null;
    }

    private static string? TwoMornings(DateOnly day, Readings readings)
    {
        bool IsMarked(DateOnly d) => Classifier.Morning(readings.Day(d)?.MorningPain, readings.Baseline) is MorningEffect.RaisedByTwoPlus;
        for (var ago = 0; ago < Limits.FlareMornings; ago++)
        {
            if (!IsMarked(day.AddDays(-ago)))
            {
                return null;
            }
        }

        return readings.Day(day)!.MorningPain.ToString();
    }

    private static Finding Of(DateOnly day, string observed) => new() { Rule = RuleId, Holds = true, On = day, Observed = observed };
}
