using RunnersKnee.Course;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>R-STG-04: what loads the knee most opens late, over the exercise it gives way to.</summary>
public class LateOpeningTests
{
    private const int Today = 21;

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("13 days in the stage", false)]
    [InlineData("13 days in the stage and one before", true)]
    [InlineData("flared 13 days ago", false)]
    [InlineData("flared 14 days ago", true)]
    [InlineData("by the side door", false)]
    [InlineData("first stage", false)]
    [InlineData("no step-up", false)]
    [InlineData("four inches", false)]
    [InlineData("less than the most", false)]
    [InlineData("eight inches", true)]
    [InlineData("on trial", false)]
    [InlineData("ached six days ago", false)]
    [InlineData("ached eight days ago", true)]
    [InlineData("ached in a check six days ago", false)]
    [InlineData("ached in a check eight days ago", true)]
    public void The_single_leg_squat_opens_when_everything_is_there(string what, bool opens)
    {
        var at = LadderPosition.Parse(what switch { "four inches" => "step-up/four-inch/4", "less than the most" => "step-up/six-inch/3", "eight inches" => "step-up/eight-inch/2", _ => "step-up/six-inch/4" });
        var diary = new Diary();
        for (var day = 0; day <= Today; day++)
        {
            var aches = (what == "ached six days ago" && day == Today - 6) || (what == "ached eight days ago" && day == Today - 8);
            _ = diary.Morning(day, 1);
            var isChecked = (what == "ached in a check six days ago" && day == Today - 6) || (what == "ached in a check eight days ago" && day == Today - 8);
            _ = isChecked ? diary.Did(day, Good(at, Purpose.Check) with { During = new(1), Quality = PainQuality.Ache }) : diary;
            _ = day < Today && !isChecked && day % 2 == 1 | aches ? diary.Did(day, Good(at) with { During = new(aches ? 1 : 0), Quality = aches ? PainQuality.Ache : PainQuality.None }) : diary;
        }

        var on = Diary.Day(Today);
        var plan = diary.Plan with
        {
            Stage = what == "first stage" ? Stage.CalmDown : Stage.Build,
            StageSince = on.AddDays(what.StartsWith("13 days", StringComparison.Ordinal) ? -13 : -14),
            EarlierBuildDays = what.EndsWith("one before", StringComparison.Ordinal) ? 1 : 0,
            FlaredOn = what switch { "flared 13 days ago" => on.AddDays(-13), "flared 14 days ago" => on.AddDays(-14), _ => null },
            BySideDoor = what == "by the side door",
            Items = what == "no step-up" ? [] : [new() { At = at, Purpose = what == "on trial" ? Purpose.Trial : Purpose.Training, Since = Monday, Days = Weekdays.All }],
        };

        var blocked = LateOpening.Blocked(Protocol.Standard, plan, ExerciseId.Parse("single-leg-squat"), diary.Exposures(Today), diary.Readings(Today));

        (blocked is null).Should().Be(opens);
        blocked?.Rule.Should().Be("R-STG-04");
    }

    /// <summary>R-STG-06: by the side door what loads the knee most is closed, and what bends it under weight is on trial at most.</summary>
    [Theory]
    [InlineData("single-leg-squat", null, Purpose.Training)]
    [InlineData("monster-walk", null, Purpose.Training)]
    [InlineData("step-up", Purpose.Trial, Purpose.Training)]
    [InlineData("clamshell", Purpose.Training, Purpose.Training)]
    public void The_side_door_leaves_closed_what_the_first_stage_does_not_use(string exercise, Purpose? bySideDoor, Purpose otherwise)
    {
        Eligibility.Of(Protocol.Standard, ExerciseId.Parse(exercise), Stage.Build, bySideDoor: true).Should().Be(bySideDoor);
        Eligibility.Of(Protocol.Standard, ExerciseId.Parse(exercise), Stage.Build, bySideDoor: false).Should().Be(otherwise);
    }
}
