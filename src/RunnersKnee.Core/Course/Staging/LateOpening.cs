using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// When an exercise whose base rung loads the knee most may join a plan (R-STG-04), whether a rule or a person wants it. It is measured by the
/// exercise it gives way to, at the top of the rung that is checked: the step-up at six inches for the single-leg squat.
/// </summary>
internal static class LateOpening
{
    public const string RuleId = "R-STG-04";

    public static bool AppliesTo(Protocol protocol, ExerciseId exercise) =>
        protocol.LadderOf(exercise) is var ladder && !ladder.IsRun() && ladder.Base().KneeLoad is KneeLoad.High;

    /// <summary>What is still missing; null: it may open, or the rule does not apply to it.</summary>
    public static Finding? Blocked(Protocol protocol, RehabPlan plan, ExerciseId exercise, Exposures exposures, Readings readings)
    {
        if (!AppliesTo(protocol, exercise))
        {
            return null;
        }

        var on = readings.On;
        var beyond = plan.EarlierBuildDays + (plan.Stage >= Stage.Build ? on.DayNumber - plan.StageSince.DayNumber : 0);
        if (plan.Stage is Stage.CalmDown || plan is { Stage: Stage.Build, BySideDoor: true })
        {
            return Of(exercise, Reasons.Kebab(plan.Stage), plan.BySideDoor ? SideDoor.RuleId : Reasons.Kebab(Stage.Build));
        }

        if (beyond < Limits.LateDays)
        {
            return Of(exercise, $"{Reasons.Text(beyond)} days", $"{Reasons.Text(Limits.LateDays)} days");
        }

        if (plan.FlaredOn is { } flare && on.DayNumber - flare.DayNumber < Limits.LateDays)
        {
            return Of(exercise, $"flare {Reasons.Text(on.DayNumber - flare.DayNumber)} days ago", $"{Reasons.Text(Limits.LateDays)} days");
        }

        return Before(protocol, exercise) is not { } first ? Of(exercise, "no-exercise-before-it", null) : Unready(plan, first, exercise, exposures, readings);
    }

    private static Finding? Unready(RehabPlan plan, (Ladder Ladder, Rung Rung) first, ExerciseId exercise, Exposures exposures, Readings readings)
    {
        var (ladder, rung) = first;
        var needed = ladder.Position(rung, rung.MaxDose());
        if (!plan.Availability.Equipment.HasFlag(rung.Needs))
        {
            return Of(exercise, "not-held", Reasons.Kebab(rung.Needs));
        }

        var item = plan.Items.FirstOrDefault(i => i.At.Exercise == ladder.Exercise && i.Purpose is Purpose.Training);
        var level = item is null ? null : ladder.Find(item.At.Rung)?.Level;
        if (item is null || item.AwaitsMorning || !(level > rung.Level || (level == rung.Level && item.At.Dose >= rung.MaxDose())))
        {
            return Of(exercise, item?.At.ToString() ?? "not-trained", needed.ToString());
        }

        var streak = exposures.Streak(ladder.Exercise, readings.On);
        return streak.Days < Limits.LatePainFreeDays || HurtInACheck(ladder.Exercise, readings)
            ? Of(exercise, $"{Reasons.Text(streak.Days)} days without pain", $"{Reasons.Text(Limits.LatePainFreeDays)} days")
            : null;
    }

    /// <summary>A check is no session and breaks no streak, but one that hurt is no week without pain.</summary>
    private static bool HurtInACheck(ExerciseId exercise, Readings readings) => readings.LastDays(Limits.LatePainFreeDays).Any(day =>
        readings.Day(day)?.Exercises.Any(e => e.At.Exercise == exercise && Classifier.Attempted(e) && readings.EffectivePain(e) > 0) is true);

    /// <summary>The exercise it gives way to, on the rung that is checked or else its base rung; null: it gives way to none.</summary>
    private static (Ladder Ladder, Rung Rung)? Before(Protocol protocol, ExerciseId exercise)
    {
        foreach (var position in protocol.LadderOf(exercise).SwapTo)
        {
            var ladder = protocol.LadderOf(position.Exercise);
            return (ladder, ladder.Rungs.FirstOrDefault(r => r.CheckDose is not null) ?? ladder.Base());
        }

        return null;
    }

    private static Finding Of(ExerciseId exercise, string observed, string? limit) =>
        new() { Rule = RuleId, Holds = false, Exercise = exercise, Observed = observed, Limit = limit };
}
