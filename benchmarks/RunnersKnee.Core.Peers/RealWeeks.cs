using RunnersKnee.Course;

namespace RunnersKnee.Peers;

/// <summary>
/// Family R: what plans in all four stages ask of their weeks. Seeded runners start a plan, report day by day, good days and bad, move house
/// now and then, and are asked once a week; nothing else is used than what an app can call.
/// </summary>
internal static class RealWeeks
{
    /// <summary>Weeks held against the solver library, 500 of each stage.</summary>
    public const int Frozen = 2_000;

    private const int DaysOfLife = 280;
    private static readonly Stage[] Stages = [Stage.CalmDown, Stage.Build, Stage.RunReturn, Stage.Maintain];

    /// <summary>So many weeks, a quarter of each stage, in the order in which runners meet them.</summary>
    public static RealWeek[] Draw(int count)
    {
        var wanted = Stages.ToDictionary(stage => stage, _ => new List<RealWeek>());
        var each = count / Stages.Length;
        for (ulong seed = 1; wanted.Values.Any(weeks => weeks.Count < each); seed++)
        {
            foreach (var week in Live(seed))
            {
                if (wanted[week.Stage].Count < each)
                {
                    wanted[week.Stage].Add(week);
                }

                if (wanted.All(stage => stage.Key < week.Stage || stage.Value.Count >= each))
                {
                    break; // what is still wanted lies behind this runner
                }
            }
        }

        return [.. wanted.Values.SelectMany(weeks => weeks)];
    }

    private static IEnumerable<RealWeek> Live(ulong seed)
    {
        var planner = RehabPlanner.Default;
        var runner = new RealRunner(seed);
        var today = new DateOnly(2026, 3, 2);
        var plan = planner.Start(runner.Intake(), runner.Availability(), today).Plan;
        var log = FeedbackLog.Empty;
        for (var day = 0; day < DaysOfLife; day++, today = today.AddDays(1))
        {
            if (day % 7 == 0 && plan.Status is PlanStatus.Active)
            {
                yield return Asked(planner.Protocol, plan, today);
            }

            plan = runner.MovesHouse() ? plan.Apply(planner.Reschedule(plan, runner.Availability(), today)) : plan;
            log = log.With(runner.Morning(today));
            plan = plan.Apply(planner.Assess(plan, log, today));
            if (planner.Sessions(plan, today).TakeWhile(s => s.On == today).FirstOrDefault() is { } session)
            {
                log = log.With(runner.Evening(today, session.Items));
                plan = plan.Apply(planner.Assess(plan, log, today));
            }
        }
    }

    private static RealWeek Asked(Protocol protocol, RehabPlan plan, DateOnly on)
    {
        var draft = new PlanDraft(protocol, plan, on);
        return new(plan.Stage, WeekRequests.Of(WeekRequests.Items(draft), draft, protocol, plan.Availability, plan.Stage));
    }
}
