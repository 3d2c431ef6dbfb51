using RunnersKnee.Ladders;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>INV-25, counted from the bare answers: a weight on the straight leg raise needs seven days without pain, with three sessions among them.</summary>
internal static class WeightChecks
{
    private static readonly Ladder Raise = Protocol.Standard.Ladders.Single(l => l.Exercise.ToString() == "straight-leg-raise");

    public static IEnumerable<string> Earned(YearOfLife life) =>
        from step in life.Steps
        from decision in step.Change.Decisions
        where IsHeavier(decision)
        let streak = Streak(step)
        where streak.Days < 7 || streak.Sessions < 3
        select $"{step.On:O}: {decision.After!.At} after {streak.Days} days without pain and {streak.Sessions} sessions";

    public static bool IsHeavier(Decision decision) =>
        decision.After is { } after && after.At.Exercise == Raise.Exercise
        && Level(after.At) > Raise.Base().Level && Level(after.At) > (decision.Before is { } before && before.At.Exercise == Raise.Exercise ? Level(before.At) : 0);

    private static int Level(LadderPosition at) => Raise.Find(at.Rung)!.Level;

    private static (int Days, int Sessions) Streak(Step step)
    {
        var (days, sessions, unknown) = (0, 0, 0);
        for (var day = step.On.AddDays(-1); day >= step.Before.StartedOn && unknown < 3; day = day.AddDays(-1))
        {
            var report = step.Log.On(day);
            var done = report?.Exercises.Where(e => e.At.Exercise == Raise.Exercise && e.Purpose is Purpose.Training or Purpose.Trial && e.Completion is not Completion.NotAttempted).ToArray() ?? [];
            var morning = step.Log.On(day.AddDays(1))?.MorningPain;
            if (morning?.Value > Math.Min(2, step.Before.Intake.UsualMorningPain.Value) || done.Any(d => Hurt(d)) || (done.Length > 0 && report!.PainAfterHour?.Value > 2))
            {
                break;
            }

            var isKnown = morning is not null && done.All(d => d.During is not null && report!.PainAfterHour is not null);
            (days, unknown) = isKnown ? (days + 1, 0) : (days, unknown + 1);
            sessions += done.Any(d => d.Purpose is Purpose.Training) ? 1 : 0;
        }

        return (days, sessions);
    }

    private static bool Hurt(ExerciseReport report) =>
        report.Quality is PainQuality.Sharp || (report.During?.Value > 0 && report.Quality is not PainQuality.MuscleFatigue);
}
