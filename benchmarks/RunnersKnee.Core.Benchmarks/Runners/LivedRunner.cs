namespace RunnersKnee.Benchmarks.Runners;

/// <summary>One runner on the evening of a day: the plan as it was decided yesterday, and the reports of four weeks, today's the last.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Log">The last <see cref="LogDays"/> days.</param>
/// <param name="On">Today.</param>
internal sealed record LivedRunner(RehabPlan Plan, FeedbackLog Log, DateOnly On)
{
    public const int LogDays = 28;

    private static readonly DateOnly Start = new(2026, 3, 2);

    /// <summary>Lives a seeded runner from the intake on, one assessment a day, through the public API.</summary>
    public static LivedRunner Live(ulong seed, int days)
    {
        var chance = new Chance(seed);
        var intake = Arrival.Intake(chance);
        var body = new Body(chance, intake.UsualMorningPain.Value);
        var planner = RehabPlanner.Default;
        var today = Start.AddDays(chance.Below(7));
        var plan = planner.Start(intake, Arrival.Availability(chance), today).Plan;
        List<DayReport> reports = [];
        for (var end = today.AddDays(days - 1); ; today = today.AddDays(1))
        {
            var session = planner.Sessions(plan, today).FirstOrDefault();
            reports.Add(body.Day(today, session?.On == today ? session.Items : []));
            if (today == end)
            {
                return new(plan, FeedbackLog.Of(reports.TakeLast(LogDays)), today);
            }

            plan = plan.Apply(planner.Assess(plan, FeedbackLog.Of(reports.TakeLast(FeedbackLog.LookbackDays)), today));
        }
    }
}
