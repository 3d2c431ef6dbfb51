namespace RunnersKnee.Tests.Simulation;

/// <summary>Six hundred runners, 60 to 120 days each; a fault names the seed, the day and the revision.</summary>
public class SimulationTests(SimulationTests.Runs runs) : IClassFixture<SimulationTests.Runs>
{
    [Fact]
    public void Nothing_throws() => Nothing(nameof(Life));

    [Fact]
    public void Every_plan_shows_sessions_that_keep_the_rules_of_a_day_and_none_while_it_rests() => Nothing(nameof(SessionChecks.Shown));

    [Fact]
    public void What_is_lived_day_by_day_keeps_its_days_between_across_every_change() => Nothing(nameof(LifeChecks.Lived));

    [Fact]
    public void No_exercise_is_shown_more_often_in_a_week_than_the_seed_allows() => Nothing(nameof(LifeChecks.Weeks));

    [Fact]
    public void A_plan_starts_with_two_or_three_exercises() => Nothing(nameof(LifeChecks.Starts));

    [Fact]
    public void At_most_one_exercise_joins_in_seven_days() => Nothing(nameof(LifeChecks.Joins));

    [Fact]
    public void What_joins_comes_on_trial_into_a_calm_week_that_has_room_for_it() => Nothing(nameof(PlanChecks.Joined));

    [Fact]
    public void A_plan_that_is_not_suspended_never_becomes_empty() => Nothing(nameof(PlanChecks.NeverEmpty));

    [Fact]
    public void Every_position_is_on_its_ladder_within_the_equipment_the_stage_and_the_seeds_doses() => Nothing(nameof(PlanChecks.Positions));

    [Fact]
    public void Every_decision_names_rules_that_are_published() => Nothing(nameof(PlanChecks.Said));

    [Fact]
    public void Only_answers_that_were_not_given_are_called_missing() => Nothing(nameof(PlanChecks.Missing));

    [Fact]
    public void The_baseline_never_rises_but_by_its_review() => Nothing(nameof(PlanChecks.Baseline));

    [Fact]
    public void A_rise_is_one_step_with_all_answers_in_and_nothing_against_it() => Nothing(nameof(RiseChecks.Rises));

    [Fact]
    public void Nothing_gets_harder_without_being_called_a_rise() => Nothing(nameof(RiseChecks.NothingRisesUnsaid));

    [Fact]
    public void A_weight_on_the_straight_leg_raise_needs_seven_days_without_pain() => Nothing(nameof(RiseChecks.Weights));

    [Fact]
    public void Harder_rungs_come_one_in_three_days_and_two_in_seven() => Nothing(nameof(RiseChecks.RungRises));

    [Fact]
    public void Asked_twice_the_same_is_said() => Nothing(nameof(PurityChecks.AskedAgain));

    [Fact]
    public void Asked_again_after_applying_nothing_is_decided_twice() => Nothing(nameof(PurityChecks.NothingIsDecidedTwice));

    [Fact]
    public void Plans_and_changes_come_back_from_JSON() => Nothing(nameof(PurityChecks.Stored));

    [Fact]
    public void The_history_makes_the_plan() => Nothing(nameof(PurityChecks.Replayed));

    [Fact]
    public void One_bad_sign_more_never_leaves_anything_harder() => Nothing(nameof(MonotoneChecks.WorseIsNeverMilder));

    [Fact]
    public void One_answer_less_never_leaves_anything_harder_than_its_best_would() => Nothing(nameof(MonotoneChecks.UnknownIsNeverMilder));

    private void Nothing(string check) => runs.Watch.Of(check).Take(5).Should().BeEmpty();

    public sealed class Runs
    {
        internal Watch Watch { get; } = new Watch().Run(1, Watch.Runners);
    }
}
