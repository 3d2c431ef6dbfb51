using RunnersKnee.Course;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course.Staging;

/// <summary>A runner who answers everything, stairs included, and plans that stand somewhere further on.</summary>
internal static class Building
{
    public static ExerciseId Walk { get; } = ExerciseId.Parse("return-to-run");

    public static ExerciseId Squat { get; } = ExerciseId.Parse("single-leg-squat");

    public static ExerciseId Chair { get; } = ExerciseId.Parse("chair-stand");

    public static PlanChange.Assessed WakeUpWell(this Runner runner, int? stairs = 1, int dailyLife = 1) => runner.Report(new()
    {
        On = runner.Today,
        MorningPain = new(1),
        DailyLifePain = new(dailyLife),
        StairsPain = stairs is { } pain ? new(pain) : null,
        Limp = false,
        Swelling = Swelling.None,
        WarningSigns = [],
    });

    /// <summary>Days of good answers and good sessions; <paramref name="how"/> changes what is reported of an exercise.</summary>
    public static Runner Build(this Runner runner, int days, Func<ExerciseReport, ExerciseReport>? how = null, int? stairs = 1)
    {
        for (var day = 0; day < days; day++)
        {
            _ = runner.WakeUpWell(stairs);
            _ = runner.Session is null ? null : runner.Train(how);
            _ = runner.Sleep();
        }

        return runner;
    }

    public static IEnumerable<string> Checks(this RehabPlan plan) => plan.Items.Where(i => i.Purpose is Purpose.Check).Select(i => i.At.ToString());

    /// <summary>A plan with these exercises in training on Mondays, in a stage for so many days.</summary>
    public static RehabPlan Plan(Stage stage, int days, params string[] items)
    {
        var start = RehabPlanner.Default.Start(Runner.Calm, Runner.EveryOtherDay with { Equipment = Equipment.Step | Equipment.LoopBand }, Runner.Monday).Plan;
        return start with
        {
            Stage = stage,
            StageSince = Runner.Monday.AddDays(60 - days),
            EarlierBuildDays = stage > Stage.Build ? 60 - days : 0,
            AssessedOn = Runner.Monday.AddDays(59),
            ScreenedOn = Runner.Monday.AddDays(59),
            Items = [.. items.Select(i => new PlanItem { At = LadderPosition.Parse(i), Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.Monday })],
        };
    }

    public static DateOnly Today { get; } = Runner.Monday.AddDays(60);

    public static Finding? LateBlock(RehabPlan plan, FeedbackLog log)
    {
        var readings = new Readings(plan, log, Today);
        return LateOpening.Blocked(Protocol.Standard, plan, Squat, new(readings, Protocol.Standard), readings);
    }
}
