namespace RunnersKnee.Tests.Golden;

/// <summary>C5.4, families and movements, warm-ups, cues.</summary>
public class EligibilityTests
{
    /// <summary>Family, movement, then as what in CalmDown, Build, RunReturn and Maintain; a dash: not at all.</summary>
    private const string C54 = """
        straight-leg-raise    | quad     | straight-leg-raise    | Training | Training | Training | Training |
        clamshell             | hip      | clamshell             | Training | Training | Training | Training |
        single-leg-squat      | quad     | single-leg-squat      | -        | Training | Training | Training |
        monster-walk          | hip      | monster-walk          | -        | Training | Training | Training | warm-up
        glute-bridge          | glute    | glute-bridge          | Training | Training | Training | Training | warm-up
        short-arc-quad        | quad     | short-arc-quad        | Training | Training | Training | Training |
        step-up               | quad     | step-up               | Trial    | Training | Training | Training | toe-in
        clamshell-mobility    | mobility | clamshell             | Training | Training | WarmUp   | Training | warm-up
        ninety-ninety-stretch | mobility | ninety-ninety-stretch | Training | Training | Training | Training | warm-up
        plank                 | core     | plank                 | Training | Training | Training | Training |
        dead-bug              | core     | dead-bug              | Training | Training | Training | Training |
        return-to-run         | run      | run                   | Training | Training | Training | Training | quicker-steps
        chair-stand           | quad     | step-up               | -        | Check    | -        | -        |
        """;

    [Fact]
    public void Every_exercise_is_allowed_in_the_stages_of_the_specification()
    {
        var seen = Protocol.Standard.Exercises.Select(e => string.Join(" | ",
            e.Id, e.Family, e.Movement, In(e, Stage.CalmDown), In(e, Stage.Build), In(e, Stage.RunReturn), In(e, Stage.Maintain), string.Join(' ', [.. e.WarmUp ? new[] { "warm-up" } : [], .. e.Cues])));
        seen.Should().Equal(Table.Rows(C54).Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void The_plank_alone_is_left_out_on_an_easy_day_for_a_reason_of_its_own() =>
        Protocol.Standard.Exercises.Where(e => e.SkippedOnEasyDays).Select(e => e.Id.ToString()).Should().Equal("plank");

    private static string In(Exercise exercise, Stage stage) => exercise.Stages.TryGetValue(stage, out var purpose) ? purpose.ToString() : "-";
}
