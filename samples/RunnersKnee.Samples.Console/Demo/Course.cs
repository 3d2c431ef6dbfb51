namespace RunnersKnee.Samples.Console.Demo;

/// <summary>One assessment of the demonstration: on waking or at night, with the plan before and after it and all reports so far.</summary>
internal sealed record CourseStep(DateOnly On, bool IsMorning, RehabPlan Before, PlanChange.Assessed Change, FeedbackLog Log)
{
    public RehabPlan After { get; } = Before.Apply(Change);
}

/// <summary>What an app does: start, show the day's session, ask, assess, apply. It uses nothing but the public calls.</summary>
internal static class Course
{
    /// <summary>Until running is back, which is the last stage.</summary>
    public static IEnumerable<CourseStep> Run(RehabPlanner planner, RehabPlan plan)
    {
        var log = FeedbackLog.Empty;
        for (var day = Script.Monday; plan.Stage is not Stage.Maintain && day < Script.Monday.AddDays(Script.MostDays); day = day.AddDays(1))
        {
            log = log.With(Script.Morning(day));
            var morning = new CourseStep(day, IsMorning: true, plan, planner.Assess(plan, log, day), log);
            plan = morning.After;
            yield return morning;

            var session = planner.Sessions(plan, day).TakeWhile(s => s.On == day).FirstOrDefault();

            log = log.With(Script.Evening(day, session));
            var evening = new CourseStep(day, IsMorning: false, plan, planner.Assess(plan, log, day), log);
            plan = evening.After;
            yield return evening;
        }
    }
}
