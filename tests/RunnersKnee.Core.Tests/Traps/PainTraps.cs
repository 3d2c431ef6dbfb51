using RunnersKnee.Tests.Course;
using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Traps;

/// <summary>Defects that were found in real rehabilitation software, each asked of the whole loop: how pain and its time points are read.</summary>
public class PainTraps
{
    /// <summary>"Rest" at 0 to 2 and only "modify" at 3 to 4, because of the order of the checks.</summary>
    [Fact]
    public void Trap_01_Worse_pain_never_gets_a_milder_answer()
    {
        List<(int Pain, Verdict Verdict, PlanItem? After)> answers = [];
        for (var pain = 0; pain <= 10; pain++)
        {
            var runner = new Planning.Runner().LiveWell(7);
            _ = runner.WakeUp();
            var evening = runner.Train(r => r.At.Exercise == Planning.Runner.Clamshell ? r with { During = new(pain), Quality = pain == 0 ? PainQuality.None : PainQuality.Ache } : r);
            _ = runner.Sleep();
            _ = runner.WakeUp();
            answers.Add((pain, evening.Decisions.First(d => d.Exercise == Planning.Runner.Clamshell).Verdict, runner.Plan.Items.FirstOrDefault(i => i.At.Exercise == Planning.Runner.Clamshell)));
        }

        answers.Select(a => a.Verdict).Should().BeInAscendingOrder().And.Contain([Verdict.Hold, Verdict.ReduceDose, Verdict.StopToday]);
        answers.Zip(answers.Skip(1)).Should().OnlyContain(pair => pair.Second.After == null || Order.IsAtMost(pair.Second.After.At, pair.First.After!.At));
    }

    /// <summary>Pain at rest passed where the pain of the next morning was meant.</summary>
    [Theory]
    [InlineData("morning", "R-REG-03")]
    [InlineData("at rest", "R-PRE-02")]
    [InlineData("an hour later", "R-RED-02")]
    [InlineData("daily life", null)]
    [InlineData("stairs", null)]
    public void Trap_05_A_pain_is_read_as_of_the_hour_at_which_it_was_asked_and_no_other(string when, string? rule)
    {
        string[] readers = ["R-REG-03", "R-RED-02", "R-PRE-02"];
        var runner = new Planning.Runner(availability: Planning.Runner.EveryOtherDay with { TrainingDays = Weekdays.All }).LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train(afterHour: when == "an hour later" ? 5 : 1);
        _ = runner.Sleep();
        var sore = new PainScore(5);

        var change = runner.Report(new()
        {
            On = runner.Today,
            MorningPain = when == "morning" ? sore : new(1),
            RestingPain = when == "at rest" ? sore : null,
            DailyLifePain = when == "daily life" ? sore : new(1),
            StairsPain = when == "stairs" ? sore : null,
        });

        runner.History.SelectMany(c => c.Decisions).SelectMany(d => d.Reasons).Select(f => f.Rule).Where(readers.Contains).Distinct().Should().BeEquivalentTo(rule is null ? [] : [rule]);
    }

    /// <summary>Days without pain dropped from an average, because zero was taken for "no answer".</summary>
    [Fact]
    public void Trap_07_A_day_without_pain_counts_in_every_mean_and_median()
    {
        // without its zeros the first week is a 6 and the second a 3, which is better; with them it is 6 against 15, which is worse
        new Diary().DailyLife("0 0 0 0 0 0 6 3 3 3 3 0 0 3").Readings(14).TrendBefore(Diary.Day(14)).ToString().Should().Be("Worsening");
        new Diary().DailyLife("0 0 0 - - - - 9 0 0 - - - -").Readings(14).TrendBefore(Diary.Day(14)).ToString().Should().Be("Worsening");

        var calm = new Planning.Runner();
        for (var day = 0; day < 7; day++)
        {
            _ = calm.WakeUp(morning: day == 3 ? 1 : 0, dailyLife: 0);
            _ = calm.Session is null ? null : calm.Train(afterHour: 0);
            _ = calm.Sleep();
        }

        _ = calm.WakeUp(morning: 0, dailyLife: 0);
        calm.Plan.Baseline.Value.Should().Be(0, "five mornings of 0 are five mornings told");
        var week = calm.Planner.Progress(calm.History, calm.Log)[0];
        (week.MorningPain, week.WorstPain).Should().Be((new PainScore(0), new PainScore(1)));
    }
}
