using RunnersKnee.Tests.Golden;

namespace RunnersKnee.Tests.Course;

/// <summary>C4, one row for every warning sign: how it is raised, what it asks for, what it does to the plan, and how it ends and comes back.</summary>
public class FlagCourseTests
{
    /// <summary>
    /// Raised by: <c>asked</c> at the intake and in a day, or the answer that raises it. Effect: <c>suspends</c>, <c>caps</c> all progress, or only
    /// <c>advises</c>. Ends by: <c>clear</c>, the next <c>screen</c> without it, the end of its <c>trigger</c>, or <c>review</c> alone. Comes back when
    /// <c>told</c> for a later day, when it begins <c>anew</c>, or <c>never</c>.
    /// </summary>
    private const string Courses = """
        RF-01 | asked                  | Emergency | suspends | clear   | told
        RF-02 | asked                  | Emergency | suspends | clear   | told
        RF-03 | asked                  | Emergency | suspends | clear   | told
        RF-04 | asked                  | Emergency | suspends | clear   | told
        RF-05 | asked                  | Emergency | suspends | clear   | told
        RF-06 | asked                  | Emergency | suspends | clear   | told
        RF-07 | asked                  | Urgent    | suspends | clear   | told
        RF-08 | asked                  | Urgent    | suspends | clear   | told
        RF-09 | asked swelling         | Urgent    | suspends | clear   | told
        RF-10 | asked                  | Urgent    | suspends | clear   | told
        RF-11 | asked                  | Urgent    | suspends | clear   | told
        RF-12 | asked morning resting  | Urgent    | suspends | clear   | told
        RF-13 | asked                  | Urgent    | suspends | clear   | told
        RF-14 | asked                  | Urgent    | suspends | clear   | told
        RF-15 | asked                  | Urgent    | suspends | clear   | told
        RF-16 | asked                  | Urgent    | suspends | clear   | told
        RF-17 | asked                  | Urgent    | suspends | clear   | told
        RF-18 | asked                  | Urgent    | suspends | clear   | told
        RF-19 | asked                  | Urgent    | suspends | clear   | told
        RF-20 | asked child            | Urgent    | suspends | clear   | told
        YF-01 | little-change          | Yellow    | caps     | trigger | anew
        YF-02 | a-year low-akps        | Yellow    | advises  | review  | never
        YF-03 | severe-weeks           | Yellow    | caps     | trigger | anew
        YF-04 | asked clamshell-stop   | Yellow    | caps     | screen  | anew
        YF-05 | fifty                  | Yellow    | caps     | review  | never
        YF-06 | minor                  | Yellow    | advises  | review  | never
        YF-07 | asked                  | Yellow    | advises  | screen  | anew
        YF-08 | stops                  | Yellow    | caps     | trigger | anew
        YF-09 | easy-days baseline     | Yellow    | caps     | trigger | anew
        YF-10 | long-calm              | Yellow    | advises  | trigger | anew
        """;

    private static readonly Dictionary<string, string[]> Rows = Table.Rows(Courses).ToDictionary(row => row[0], row => row.ToArray());

    public static TheoryData<string> Signs => [.. Protocol.Standard.Flags.Select(f => f.Id)];

    public static TheoryData<string, string> Ways
    {
        get
        {
            TheoryData<string, string> ways = [];
            foreach (var row in Rows.Values)
            {
                foreach (var way in row[1].Split(' ').SelectMany(w => w == "asked" ? ["intake", "day"] : (string[])[w]))
                {
                    ways.Add(row[0], way);
                }
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void Every_sign_has_a_row_and_asks_for_what_it_says(string id)
    {
        Rows.Should().ContainKey(id);
        var flag = Protocol.Standard.Flags.Single(f => f.Id == id);
        var row = Rows[id];

        flag.Urgency.ToString().Should().Be(row[2]);
        flag.IsAsked.Should().Be(row[1].StartsWith("asked", StringComparison.Ordinal));
        (flag.Urgency >= Urgency.Urgent ? "suspends" : flag.CapsProgress ? "caps" : "advises").Should().Be(row[3]);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_is_raised_and_acts_in_the_same_result(string id, string way)
    {
        var runner = FlagStories.Raise(id, way);

        var change = runner.History[^1];
        change.Flags.Should().ContainSingle(f => f.Id == id).Which.ClearedOn.Should().BeNull();
        switch (Rows[id][3])
        {
            case "suspends":
                change.Status.Should().Be(PlanStatus.Suspended);
                change.Reasons[0].Rule.Should().Be(Rows[id][2] == "Emergency" ? "R-REF-01" : "R-REF-02");
                change.Reasons[0].Observed.Should().Contain(id);
                runner.Planner.Sessions(runner.Plan, runner.Today).Should().BeEmpty();
                break;
            case "caps":
                change.Status.Should().Be(PlanStatus.Active);
                change.Reasons.Should().Contain(r => r.Rule == "R-HLD-01" && r.Observed!.Contains(id));
                change.Decisions.Should().NotContain(d => d.Verdict == Verdict.ProgressDose || d.Verdict == Verdict.ProgressRung);
                runner.Planner.Sessions(runner.Plan, runner.Today.AddDays(1)).Take(3).SelectMany(s => s.Items).Should().NotBeEmpty();
                break;
            default:
                change.Status.Should().Be(PlanStatus.Active);
                runner.Assess().Reasons.Should().NotContain(r => r.Rule == "R-HLD-01");
                runner.Planner.Sessions(runner.Plan, runner.Today.AddDays(1)).Take(3).SelectMany(s => s.Items).Should().NotBeEmpty();
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void It_ends_as_its_row_says(string id)
    {
        var runner = FlagStories.Raise(id);
        switch (Rows[id][4])
        {
            case "clear":
                _ = FlagStories.Screen(runner.Sleep());
                runner.Plan.Status.Should().Be(PlanStatus.Suspended, "only a clinician ends it");
                runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today));
                runner.Plan.Status.Should().Be(PlanStatus.Active);
                runner.Planner.Sessions(runner.Plan, runner.Today).First().Items.Should().NotBeEmpty();
                break;
            case "screen":
                _ = FlagStories.Screen(runner.Sleep());
                runner.Plan.Flags.Should().NotContain(f => f.Id == id);
                break;
            case "trigger":
                _ = runner.Sleep().LiveWell(16);
                runner.Plan.Flags.Should().NotContain(f => f.Id == id);
                break;
            default:
                _ = runner.Sleep().LiveWell(16);
                runner.Plan.Flags.Should().Contain(f => f.Id == id, "it goes on");
                runner.Apply(runner.Planner.Review(runner.Plan, [id], runner.Today));
                runner.Assess().Reasons.Should().NotContain(r => r.Rule == "R-HLD-01" && r.Observed!.Contains(id));
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void It_comes_back_as_its_row_says(string id)
    {
        var runner = FlagStories.Raise(id);
        switch (Rows[id][5])
        {
            case "told":
                runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today));
                FlagStories.Screen(runner, id).Status.Should().Be(PlanStatus.Active, "the clearance covers its own day");
                FlagStories.Screen(runner.Sleep(), id).Status.Should().Be(PlanStatus.Suspended);
                break;
            case "anew":
                runner.Apply(runner.Planner.Review(runner.Plan, [id], runner.Today));
                runner.Assess().Flags.Single(f => f.Id == id).ClearedOn.Should().Be(runner.Today, "what was seen goes on as it is");
                break;
            default:
                runner.Apply(runner.Planner.Review(runner.Plan, [id], runner.Today));
                runner.Apply(runner.Planner.Restart(runner.Plan, runner.Plan.Intake, runner.Today.AddDays(1)));
                runner.Plan.Flags.Single(f => f.Id == id).ClearedOn.Should().Be(runner.Today, "a new intake does not ask for the same review again");
                break;
        }
    }

    [Fact]
    public void A_child_who_was_cleared_is_not_stopped_again_by_a_new_intake_and_a_history_told_again_is()
    {
        var runner = FlagStories.Raise("RF-20", "child");
        runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today));
        var intake = runner.Plan.Intake with { GuardianAgreed = true };

        runner.Planner.Restart(runner.Plan, intake, runner.Today.AddDays(1)).Plan.Status.Should().Be(PlanStatus.Active);
        runner.Planner.Restart(runner.Plan, intake with { WarningSigns = ["RF-17"] }, runner.Today.AddDays(1)).Plan.Status.Should().Be(PlanStatus.Suspended);
    }

    [Fact]
    public void Skipping_sessions_does_not_lift_what_six_weeks_without_change_raised()
    {
        var runner = FlagStories.Raise("YF-01");

        for (var day = 0; day < 14; day++)
        {
            _ = runner.Sleep().WakeUp(dailyLife: 3);
        }

        runner.Plan.OpenFlags.Should().Contain(f => f.Id == "YF-01");
    }

    [Fact]
    public void Ten_points_more_on_the_AKPS_is_a_change()
    {
        var runner = FlagStories.Raise("YF-01", akps: 82);

        runner.Plan.Flags.Should().BeEmpty();
    }
}
