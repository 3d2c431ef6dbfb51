using RunnersKnee.Tests.Planning;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course.Staging;

/// <summary>R-BAS-01: every 28 days the usual morning pain may rise again, by one, never above where the plan began.</summary>
public class BaselineReviewTests
{
    private static Runner Live(Func<int, int> morning, int days = 28, Func<Runner, int, bool>? hurts = null)
    {
        var runner = new Runner(Moderate with { UsualMorningPain = new(3), MorningPainAfterActivity = new(3) });
        for (var day = 0; day < days; day++)
        {
            _ = runner.WakeUp(morning(day), dailyLife: 2);
            if (runner.Session is not null)
            {
                _ = runner.Train(r => hurts?.Invoke(runner, day) is true ? r with { Quality = PainQuality.Sharp } : r);
            }

            _ = runner.Sleep();
        }

        return runner;
    }

    [Fact]
    public void Two_weeks_of_higher_mornings_without_a_setback_raise_it_once_and_say_so()
    {
        var runner = Live(day => day < 14 ? 1 : 2);
        runner.Plan.Baseline.Value.Should().Be(1);

        var change = runner.WakeUp(2, dailyLife: 2);

        change.Baseline.Value.Should().Be(2);
        change.Reasons.Should().ContainSingle(r => r.Rule == "R-BAS-01").Which.Should().BeEquivalentTo(new { Holds = true, Observed = "2", Limit = "2", On = runner.Today });
        runner.Assess().Baseline.Value.Should().Be(2, "asking twice raises it once");
        runner.Assess().Reasons.Should().NotContain(r => r.Rule == "R-BAS-01");
    }

    [Fact]
    public void Not_on_any_other_day()
    {
        var runner = Live(day => day < 14 ? 1 : 2, days: 29);
        runner.History.OfType<PlanChange.Assessed>().Where(c => c.Reasons.Any(r => r.Rule == "R-BAS-01")).Select(c => c.On).Distinct().Should().Equal(Monday.AddDays(28));
    }

    [Fact]
    public void A_stop_in_those_two_weeks_keeps_it_down()
    {
        var runner = Live(day => day < 14 ? 1 : 2, hurts: (_, day) => day == 21);

        runner.WakeUp(2, dailyLife: 2).Baseline.Value.Should().Be(1);
    }

    [Fact]
    public void Half_of_the_mornings_are_not_enough()
    {
        var runner = Live(day => day < 21 ? 1 : 2);

        runner.WakeUp(2, dailyLife: 2).Baseline.Value.Should().Be(1, "the lower middle counts");
    }
}
