using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>R-VAR-09: in the last stage exercises take turns, so that nothing stands still for ever.</summary>
public class TurnTests
{
    [Fact]
    public void After_four_weeks_without_a_change_the_last_stage_lets_one_exercise_make_place_for_another()
    {
        var (swapped, added) = Turns(Live(Stage.Maintain, 200));

        swapped.Should().NotBeEmpty().And.HaveSameCount(added);
        added.Should().OnlyHaveUniqueItems("what the runner has not had yet comes first");
    }

    [Fact]
    public void Turns_are_four_weeks_apart_and_leave_the_number_of_exercises_as_it_is()
    {
        var changes = Live(Stage.Maintain, 200);
        var days = changes.Where(c => c.Decisions.Any(d => d.Reasons[0].Rule == "R-VAR-09")).Select(c => c.On.DayNumber).ToArray();

        days.Zip(days.Skip(1), (one, next) => next - one).Should().OnlyContain(gap => gap >= 28);
        changes.Where(c => c.Decisions.Any(d => d.Reasons[0].Rule == "R-VAR-09")).Should().OnlyContain(c => c.Decisions.Count(d => d.Reasons[0].Rule == "R-VAR-09") == 2);
    }

    [Fact]
    public void Before_the_last_stage_nothing_takes_turns() => Turns(Live(Stage.RunReturn, 60)).Added.Should().BeEmpty();

    /// <summary>Six exercises at the top of what they may be, in a week that has no room for a seventh.</summary>
    private static List<PlanChange> Live(Stage stage, int days)
    {
        var started = RehabPlanner.Default.Start(Runner.Calm, Runner.EveryOtherDay, Runner.Monday).Plan;
        string[] full = ["straight-leg-raise/standard/4", "clamshell/standard/4", "glute-bridge/standard/4", "plank/standard/4", "dead-bug/standard/4", "ninety-ninety-stretch/standard/2"];
        var plan = started with
        {
            Stage = stage,
            Items = [.. full.Select((at, i) => new PlanItem { At = LadderPosition.Parse(at), Purpose = Purpose.Training, Since = Runner.Monday, Days = i < 4 ? Weekdays.Monday | Weekdays.Wednesday : Weekdays.Friday })],
        };
        var (log, changes) = (FeedbackLog.Empty, new List<PlanChange>());
        for (var day = Runner.Monday; day < Runner.Monday.AddDays(days); day = day.AddDays(1))
        {
            var items = RehabPlanner.Default.Sessions(plan, day).TakeWhile(s => s.On == day).SelectMany(s => s.Items);
            log = log.With(new()
            {
                On = day,
                MorningPain = new(1),
                DailyLifePain = new(0),
                PainAfterHour = new(1),
                Limp = false,
                Swelling = Swelling.None,
                WarningSigns = [],
                Exercises = [.. items.Select(i => Runner.Good(i.At, i.Purpose) with { Form = i.Purpose is Purpose.Trial ? FormQuality.Good : FormQuality.MinorFaults })],
            });
            changes.Add(RehabPlanner.Default.Assess(plan, log, day));
            plan = plan.Apply(changes[^1]);
        }

        return changes;
    }

    private static (List<ExerciseId> Swapped, List<ExerciseId> Added) Turns(List<PlanChange> changes)
    {
        var turns = changes.SelectMany(c => c.Decisions).Where(d => d.Reasons[0].Rule == "R-VAR-09").ToArray();
        return ([.. turns.Where(d => d.Verdict is Verdict.Swap).Select(d => d.Exercise)], [.. turns.Where(d => d.Verdict is Verdict.Add).Select(d => d.Exercise)]);
    }
}
