using System.Globalization;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>A thousand runners, a year each; a fault names the seed, who it is and the day.</summary>
public class YearTests(YearTests.Runs runs, ITestOutputHelper output) : IClassFixture<YearTests.Runs>
{
    [Fact]
    public void Nothing_throws() => Nothing(nameof(YearOfLife));

    [Fact]
    public void No_session_is_shown_while_the_plan_rests() => Nothing(nameof(DayChecks.NoSessionWhileResting));

    [Fact]
    public void INV_22_The_single_leg_squat_comes_late_its_check_apart() => Nothing(nameof(SquatChecks.Late));

    [Fact]
    public void INV_22_The_single_leg_squat_joins_only_through_its_door() => Nothing(nameof(SquatChecks.Opened));

    [Fact]
    public void INV_23_A_day_has_at_most_four_items() => Nothing(nameof(DayChecks.FourADay));

    [Fact]
    public void INV_23_What_wants_a_day_between_has_it_across_every_change() => Nothing(nameof(DayChecks.DaysBetween));

    [Fact]
    public void INV_23_One_movement_comes_once_a_day() => Nothing(nameof(DayChecks.OneOfAMovement));

    [Fact]
    public void R_SCH_01_Nothing_comes_more_often_in_a_week_than_the_seed_allows() => Nothing(nameof(DayChecks.SeedsMostAWeek));

    [Fact]
    public void R_SCH_04_A_day_has_at_most_two_exercises_that_load_the_knee_much() => Nothing(nameof(DayChecks.TwoHeavyADay));

    [Fact]
    public void R_SCH_06_A_week_has_a_day_without_them() => Nothing(nameof(DayChecks.ADayWithoutHeavy));

    [Fact]
    public void R_PRE_01_A_bad_morning_leaves_only_what_does_not_load_the_knee() => Nothing(nameof(DayChecks.GentleAfterABadMorning));

    [Fact]
    public void INV_24_A_plan_starts_with_two_or_three_exercises() => Nothing(nameof(CourseChecks.StartsSmall));

    [Fact]
    public void INV_24_Seven_days_bring_at_most_one_new_exercise() => Nothing(nameof(CourseChecks.OneNewAWeek));

    [Fact]
    public void R_VAR_05_Nothing_new_comes_within_three_days_of_something_harder() => Nothing(nameof(CourseChecks.NewApartFromHarder));

    [Fact]
    public void C5_1_CalmDown_has_at_most_three_exercises() => Nothing(nameof(CourseChecks.ThreeInCalmDown));

    [Fact]
    public void INV_25_A_weight_needs_seven_days_without_pain_and_three_sessions() => Nothing(nameof(WeightChecks.Earned));

    [Fact]
    public void INV_26_Doses_stay_within_the_seed() => Nothing(nameof(SeedChecks.Doses));

    [Fact]
    public void INV_27_The_baseline_rises_only_by_review_or_a_new_intake() => Nothing(nameof(CourseChecks.Baseline));

    [Fact]
    public void INV_29_Every_decision_names_published_rules_with_their_sources() => Nothing(nameof(ReplyChecks.Founded));

    [Fact]
    public void INV_30_Later_answers_lift_only_what_waited_for_them() => Nothing(nameof(SecondThoughtChecks.OnlyAWaitIsLifted));

    [Fact]
    public void INV_32_An_active_plan_is_never_empty() => Nothing(nameof(ReplyChecks.NeverEmpty));

    [Fact]
    public void INV_32_An_active_plan_has_something_to_offer() => Nothing(nameof(ReplyChecks.SomethingAhead));

    [Fact]
    public void INV_33_A_plan_that_does_not_move_says_why() => Nothing(nameof(ReplyChecks.NeverSilent));

    [Fact]
    public void R_STG_02_Stages_go_forward_one_at_a_time_after_seven_days() => Nothing(nameof(CourseChecks.OneStageAtATime));

    [Fact]
    public void R_PLAN_04_Harder_rungs_come_one_in_three_days_and_two_in_seven() => Nothing(nameof(CourseChecks.RungRises));

    [Fact]
    public void C8_1_Runs_have_a_day_of_rest_between() => Nothing(nameof(RunChecks.ADayOfRestBetween));

    [Fact]
    public void R_RUN_06_Seven_days_bring_at_most_two_levels_of_running() => Nothing(nameof(RunChecks.TwoLevelsAWeek));

    [Fact]
    public void R_RUN_07_A_level_of_running_comes_alone() => Nothing(nameof(RunChecks.ALevelAtATime));

    [Fact]
    public void R_RUN_06_A_level_of_running_and_a_harder_rung_keep_three_days_between() => Nothing(nameof(RunChecks.ApartFromRungs));

    [Fact]
    public void C8_3_A_run_is_at_most_a_tenth_longer_than_the_longest_good_one() => Nothing(nameof(RunChecks.ATenthLonger));

    [Fact]
    public void Asked_twice_the_same_is_said() => Nothing(nameof(AgainChecks.Asked));

    [Fact]
    public void Nothing_is_decided_twice() => Nothing(nameof(AgainChecks.DecidedOnce));

    [Fact]
    public void Plans_and_changes_come_back_from_JSON() => Nothing(nameof(AgainChecks.Stored));

    [Fact]
    public void The_history_makes_the_plan() => Nothing(nameof(AgainChecks.Replayed));

    [Fact]
    public void The_same_seed_lives_the_same_year() => Nothing(nameof(AgainChecks.LivedAgain));

    /// <summary>A property that never had an occasion proves nothing.</summary>
    [Theory]
    [InlineData("session", 990)]
    [InlineData("to Build", 600)]
    [InlineData("to RunReturn", 300)]
    [InlineData("to Maintain", 100)]
    [InlineData("flare", 300)]
    [InlineData("Suspended", 50)]
    [InlineData("Cleared", 50)]
    [InlineData("Reviewed", 50)]
    [InlineData("Paused", 100)]
    [InlineData("NeedsIntake", 30)]
    [InlineData("Started", 30)]
    [InlineData("Swap", 100)]
    [InlineData("by R-GAP-01", 100)]
    [InlineData("ProgressRung", 500)]
    [InlineData("weight", 100)]
    [InlineData("new exercise", 400)]
    [InlineData("run level", 200)]
    [InlineData("run", 300)]
    [InlineData("walk", 200)]
    [InlineData("long run", 20)]
    [InlineData("easy day", 100)]
    [InlineData("single-leg squat", 1)]
    [InlineData("check single-leg-squat", 200)]
    [InlineData("check step-up", 100)]
    [InlineData("check chair-stand", 50)]
    public void It_happened_to_so_many(string what, int runners)
    {
        output.WriteLine($"seeds 1 to {YearRun.Runners}, {runs.Year.Took.TotalSeconds:F1} s");
        output.WriteLine(string.Join(Environment.NewLine, runs.Year.Happened.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {h.Value.Times} times, {h.Value.Runners} runners")));

        runs.Year.Happened.GetValueOrDefault(what).Runners.Should().BeGreaterThanOrEqualTo(runners);
    }

    private void Nothing(string check) => runs.Year.Of(check).Take(5).Should().BeEmpty();

    public sealed class Runs
    {
        /// <summary>YEAR_RUNNERS makes it fewer while something is being worked on; too few have no occasion for everything.</summary>
        internal YearRun Year { get; } = new YearRun().Run(1, int.TryParse(Environment.GetEnvironmentVariable("YEAR_RUNNERS"), CultureInfo.InvariantCulture, out var runners) ? runners : YearRun.Runners);
    }
}
