namespace RunnersKnee.Samples.Console.Demo;

/// <summary>One day of the demonstration: what was shown, what was decided on waking and at night, the plan after it and all reports so far.</summary>
internal sealed record CourseDay(DateOnly On, RehabPlan Before, PlanChange.Assessed Morning, Session? Session, PlanChange.Assessed Evening, RehabPlan After, FeedbackLog Log)
{
    public IEnumerable<Decision> Decisions => Morning.Decisions.Concat(Evening.Decisions);
}

/// <summary>What an app does: start, show the day's session, ask, assess, apply. It uses nothing but the public calls.</summary>
internal static class Course
{
    public static IEnumerable<CourseDay> Run(RehabPlanner planner, RehabPlan plan)
    {
        var log = FeedbackLog.Empty;
        for (var i = 0; i < Script.Days; i++)
        {
            var day = Script.Monday.AddDays(i);
            var before = plan;

            log = log.With(Script.Morning(day));
            var morning = planner.Assess(plan, log, day);
            plan = plan.Apply(morning);

            var session = planner.Sessions(plan, day).TakeWhile(s => s.On == day).FirstOrDefault();

            log = log.With(Script.Evening(day, session));
            var evening = planner.Assess(plan, log, day);
            plan = plan.Apply(evening);

            yield return new(day, before, morning, session, evening, plan, log);
        }
    }
}
