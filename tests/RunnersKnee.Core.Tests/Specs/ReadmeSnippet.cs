using System.Globalization;
using System.Text.Json;

namespace RunnersKnee.Tests.Specs;

/// <summary>The code of <c>README.md</c>, as it is printed there.</summary>
internal static class ReadmeSnippet
{
    /// <param name="Console">Takes what the snippet prints; named so that the snippet reads as in a program.</param>
    public static (RehabPlan Plan, PlanChange.Assessed Change, Session Session) Loop(TextWriter Console)
    {
        #region readme
        var planner = RehabPlanner.Default;
        var monday = new DateOnly(2026, 3, 2);                       // the runner's day; the library never reads a clock
        var plan = planner.Start(
            new Intake { WorstPain = new(4), UsualMorningPain = new(1), HoursToSettle = 2, WarningSigns = [] },
            new Availability { TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, Equipment = Equipment.Step },
            monday).Plan;
        var session = planner.Sessions(plan, monday).First();        // lazy and endless: take what you show
        var log = FeedbackLog.Empty.With(new DayReport
        {
            On = session.On,
            Exercises =
            [
                new() { At = session.Items[0].At, During = new(4), Quality = PainQuality.Ache, Trend = PainTrend.Steady, Form = FormQuality.Good, Completion = Completion.MetTarget },
            ],
        });
        var change = planner.Assess(plan, log, monday);              // decisions and reasons; nothing has changed yet
        plan = plan.Apply(change);                                   // store the plan, the change, or both
        var words = Texts.For(CultureInfo.CurrentUICulture);
        foreach (var reason in change.Decisions[0].Reasons)
        {
            Console.WriteLine($"{reason.Rule} {words.Sentence(reason)}");
        }
        #endregion

        return (plan, change, session);
    }

    public static (RehabPlan Stored, RehabPlan Replayed) Storing(RehabPlan plan, IReadOnlyList<PlanChange> changes)
    {
        #region readme storing
        var document = JsonSerializer.Serialize(plan, RunnersKneeJson.Plan);
        var stored = JsonSerializer.Deserialize(document, RunnersKneeJson.Plan)!;
        var replayed = RehabPlan.Replay(changes);                    // or keep the changes, oldest first: they give the same plan
        #endregion

        return (stored, replayed);
    }

    public static (Protocol Protocol, RehabPlanner Own) OwnProtocol()
    {
        #region readme protocol
        var text = JsonSerializer.Serialize(Protocol.Standard, RunnersKneeJson.Protocol);
        var protocol = JsonSerializer.Deserialize(text, RunnersKneeJson.Protocol)!;   // a fault names all faults, each with its place
        var own = new RehabPlanner(protocol);
        #endregion

        return (protocol, own);
    }
}
