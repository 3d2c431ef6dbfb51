using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>C8.2: what a run that was taken well leads to, and what holds it back.</summary>
public class RunCourseTests
{
    [Fact]
    public void Good_runs_lead_from_the_walk_to_half_an_hour_without_a_break_two_at_each_level()
    {
        var jogger = new Jogger(Jogger.Walk);
        List<string> levels = [];

        for (var i = 0; i < 16; i++)
        {
            levels.Add(jogger.ToRunDay().Level);
            _ = jogger.RunWell(1);
        }

        levels.Distinct().Should().Equal("rtr-0", "rtr-1", "rtr-2", "rtr-3", "rtr-4", "rtr-5", "rtr-6", "rtr-7");
        levels.GroupBy(l => l).Should().OnlyContain(g => g.Count() == 2);
        jogger.Item.Should().BeEquivalentTo(new { At = Jogger.At("rtr-8"), RunMinutes = 30 });
    }

    [Fact]
    public void A_level_more_is_decided_by_the_morning_after_and_says_so()
    {
        var jogger = new Jogger().RunWell(1).ToRunDay();

        Jogger.Of(jogger.Run())!.Should().BeEquivalentTo(new { Verdict = Verdict.Hold, Missing = new[] { "morning-pain" } }, o => o.Including(d => d.Verdict));
        var risen = Jogger.Of(jogger.Sleep().WakeUp())!;

        risen.Verdict.Should().Be(Verdict.ProgressRung);
        risen.Reasons[0].Rule.Should().Be("R-RUN-07");
        risen.After!.At.Rung.Should().Be("rtr-2");
        risen.After.Since.Should().Be(jogger.Today);
    }

    [Fact]
    public void Asked_twice_nothing_is_decided_twice()
    {
        var jogger = new Jogger().RunWell(1).ToRunDay();
        _ = jogger.Run();
        _ = jogger.Assess();
        Jogger.Of(jogger.Assess()).Should().BeNull();
        _ = jogger.Sleep().WakeUp();
        var plan = jogger.Plan;

        Jogger.Of(jogger.Assess()).Should().BeNull();
        jogger.Plan.Items.Should().Equal(plan.Items);
    }

    [Theory]
    [InlineData("during")]
    [InlineData("quality")]
    [InlineData("trend")]
    [InlineData("completion")]
    [InlineData("pain-after-hour")]
    [InlineData("morning-pain")]
    [InlineData("swelling")]
    [InlineData("limp")]
    public void One_answer_less_never_gains_a_level_and_is_named(string missing)
    {
        var jogger = new Jogger().RunWell(1).ToRunDay();
        var calm = jogger.Log.On(jogger.Today)!;
        var good = Runner.Good(Jogger.At("rtr-1"));
        var today = jogger.Replace(calm with
        {
            PainAfterHour = missing == "pain-after-hour" ? null : new(1),
            Swelling = missing == "swelling" ? null : Swelling.None,
            Limp = missing == "limp" ? null : false,
            Exercises = [good with
            {
                During = missing == "during" ? null : good.During,
                Quality = missing == "quality" ? null : good.Quality,
                Trend = missing == "trend" ? null : good.Trend,
                Completion = missing == "completion" ? null : good.Completion,
            }],
        });
        Jogger.Of(today)!.Missing.Should().Contain(missing);

        _ = jogger.Sleep().WakeUp(missing == "morning-pain" ? null : 1);
        _ = jogger.Sleep().WakeUp();

        jogger.Level.Should().Be("rtr-1");
    }

    [Fact]
    public void A_late_morning_answer_lifts_nothing()
    {
        var jogger = new Jogger().RunWell(1).ToRunDay();
        _ = jogger.Run();
        _ = jogger.Sleep().WakeUp(morning: null);
        var dayAfter = jogger.Today;
        _ = jogger.Sleep().WakeUp();

        _ = jogger.Report(new() { On = dayAfter, MorningPain = new(1) });

        jogger.Level.Should().Be("rtr-1");
    }

    [Theory]
    [InlineData(Stage.CalmDown)]
    [InlineData(Stage.Build)]
    public void Before_running_comes_back_nothing_about_it_grows(Stage stage)
    {
        var jogger = new Jogger("rtr-4", stage).RunWell(1).ToRunDay();
        _ = jogger.Run();

        var decision = Jogger.Of(jogger.Sleep().WakeUp())!;

        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Reasons[0].Rule.Should().Be("R-RUN-00");
        jogger.Level.Should().Be("rtr-4");
    }

    [Fact]
    public void A_run_at_a_harder_level_earns_nothing_and_its_failure_eases_what_is_prescribed()
    {
        var jogger = new Jogger("rtr-2").RunWell(1).ToRunDay();
        _ = jogger.Run(rung: "rtr-5");
        _ = jogger.Sleep().WakeUp();
        jogger.Level.Should().Be("rtr-2");

        _ = jogger.ToRunDay().Run(r => r with { During = new(4), Quality = PainQuality.Ache }, rung: "rtr-5");

        jogger.Level.Should().Be("rtr-1");
    }

    [Fact]
    public void An_easier_run_than_prescribed_is_no_success_at_this_level()
    {
        var jogger = new Jogger("rtr-3").RunWell(1).ToRunDay();
        _ = jogger.Run(rung: "rtr-2");
        _ = jogger.Sleep().WakeUp();
        _ = jogger.RunWell(1);
        jogger.Level.Should().Be("rtr-3", "the row of successes began again");

        _ = jogger.RunWell(1);

        jogger.Level.Should().Be("rtr-4");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Two_levels_in_seven_days_are_enough(int daysAgo, bool isHeld)
    {
        var jogger = new Jogger("rtr-3");
        _ = jogger.RunWell(1).ToRunDay();
        _ = jogger.Run();
        _ = jogger.Sleep();
        var gained = jogger.Today.AddDays(-daysAgo);
        jogger.Plan = jogger.Plan with { Recent = [Gained(gained), Gained(gained), .. jogger.Plan.Recent] };

        _ = jogger.WakeUp();

        jogger.Level.Should().Be(isHeld ? "rtr-3" : "rtr-4");

        static Outcome Gained(DateOnly on) => new() { On = on, At = Jogger.At("rtr-1"), Verdict = Verdict.ProgressRung, Rule = "R-RUN-07" };
    }

    [Theory]
    [InlineData("straight-leg-raise/standard/2", Verdict.Regress, 6, true)]
    [InlineData("straight-leg-raise/standard/2", Verdict.Regress, 7, false)]
    [InlineData("step-up/four-inch/2", Verdict.StopToday, 6, true)]
    [InlineData("clamshell/standard/2", Verdict.Regress, 1, false)]
    [InlineData("straight-leg-raise/standard/2", Verdict.ReduceDose, 1, false)]
    [InlineData("clamshell/standard/4", Verdict.ProgressRung, 2, true)]
    [InlineData("clamshell/standard/4", Verdict.ProgressRung, 3, false)]
    public void Strength_that_is_not_steady_holds_the_level(string at, Verdict verdict, int daysAgo, bool isHeld)
    {
        var jogger = new Jogger("rtr-3").RunWell(1).ToRunDay();
        _ = jogger.Run();
        _ = jogger.Sleep();
        var day = jogger.Today.AddDays(-daysAgo);
        jogger.Plan = jogger.Plan with { Recent = [.. jogger.Plan.Recent, new() { On = day, About = day, At = LadderPosition.Parse(at), Verdict = verdict, Rule = "R-REG-01" }] };

        _ = jogger.WakeUp();

        jogger.Level.Should().Be(isHeld ? "rtr-3" : "rtr-4");
    }

    [Fact]
    public void A_stop_in_an_exercise_found_by_the_same_assessment_holds_the_run_as_well()
    {
        var jogger = new Jogger("rtr-3");
        var raise = new PlanItem { At = LadderPosition.Parse("straight-leg-raise/standard/2"), Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.Monday };
        jogger.Plan = jogger.Plan with { Items = [raise, .. jogger.Plan.Items] };
        _ = jogger.RunWell(1).ToRunDay();
        _ = jogger.Run();
        _ = jogger.Sleep();

        _ = jogger.Report(new() { On = jogger.Today, MorningPain = new(1), WarningSigns = [], Exercises = [Runner.Good(raise.At) with { Form = FormQuality.BrokenDown }] });

        jogger.Level.Should().Be("rtr-3");
        jogger.Plan.Items[0].At.Rung.Should().Be("reduced-lift");
    }

    [Fact]
    public void Warning_signs_that_were_not_asked_for_a_week_hold_the_level()
    {
        var jogger = new Jogger("rtr-3").RunWell(1).ToRunDay();
        _ = jogger.Run();
        jogger.Plan = jogger.Plan with { ScreenedOn = jogger.Today };
        var unasked = FeedbackLog.Of(jogger.Log.Days.Select(d => d with { WarningSigns = null }));
        _ = jogger.Sleep();

        var change = RehabPlanner.Default.Assess(jogger.Plan with { StartedOn = jogger.Today.AddDays(-9) }, unasked.With(new() { On = jogger.Today, MorningPain = new(1) }), jogger.Today);

        Jogger.Of(change)!.Reasons[0].Rule.Should().Be("R-SCR-01");
    }

    [Fact]
    public void A_level_gained_holds_harder_versions_for_three_days_and_is_no_rung_of_the_week()
    {
        var jogger = new Jogger("rtr-3").RunWell(2);
        jogger.Level.Should().Be("rtr-4");

        Rise(ago: 2).Should().Be("R-PLAN-04");
        Rise(ago: 3).Should().BeNull();

        string? Rise(int ago)
        {
            var plan = jogger.Plan with { Recent = [Gained(3), Gained(ago)], Availability = jogger.Plan.Availability with { Equipment = Equipment.LoopBand } };
            var item = plan.Items[0] with { At = LadderPosition.Parse("clamshell/isometric/2") };
            var diary = new Diary { Plan = plan };
            return new RunnersKnee.Course.Rises(Protocol.Standard, plan, new(Protocol.Standard, plan, jogger.Today), diary.Exposures(jogger.Today.DayNumber - Runner.Monday.DayNumber)).Of(item).Blocked?.Rule;
        }

        Outcome Gained(int ago) => new() { On = jogger.Today.AddDays(-ago), At = Jogger.At("rtr-3"), Verdict = Verdict.ProgressRung, Rule = "R-RUN-07" };
    }
}
