using System.Globalization;
using RunnersKnee.Peers;
using RunnersKnee.Scheduling.Exact;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Scheduling.Exact;

/// <summary>
/// Our weeks beside the proven optimum of a solver library, judged by rules written a second time. A sample by default; VERIFY_WEEKS=all takes
/// all 10,000 frozen and 2,000 real ones (<c>eng/verify-schedule</c>) and writes how far it is.
/// </summary>
public class PeerWeekTests(ITestOutputHelper output)
{
    private static readonly bool IsAll = string.Equals(Environment.GetEnvironmentVariable("VERIFY_WEEKS"), "all", StringComparison.Ordinal);

    [Theory]
    [InlineData(WeekFamily.P, 100)]
    [InlineData(WeekFamily.T, 100)]
    [InlineData(WeekFamily.S, 60)]
    [InlineData(WeekFamily.X, 10)]
    public void A_frozen_week_is_as_good_as_the_proven_optimum(WeekFamily family, int sample) =>
        Compare(family.ToString(), FrozenWeeks.Problems(family, IsAll ? FrozenWeeks.Count(family) : sample), family is WeekFamily.X ? CpSatSetting.All[2] : CpSatSetting.All[1]);

    [Fact]
    public void A_week_of_a_real_plan_is_as_good_as_the_proven_optimum()
    {
        var weeks = RealWeeks.Draw(IsAll ? RealWeeks.Frozen : 120);
        weeks.CountBy(week => week.Stage).Should().OnlyContain(stage => stage.Value == weeks.Length / 4).And.HaveCount(4);
        Compare("R", [.. weeks.Select(week => week.ToProblem())], CpSatSetting.All[1]);
    }

    private void Compare(string family, WeekProblem[] problems, CpSatSetting setting)
    {
        var best = 0;
        for (var id = 0; id < problems.Length; id++)
        {
            var (problem, name) = (problems[id], $"{family} {id}");
            var ours = Solved.Of(problem);
            var theirs = CpSatWeek.Solve(problem, setting).Masks;
            var judge = new WeekJudge(problem);
            ours.IsProven.Should().BeTrue(name);
            judge.Violations(ours.Masks).Should().BeEmpty(name);
            judge.Violations(theirs).Should().BeEmpty(name);
            judge.Score(ours.Masks).Should().Equal(judge.Score(theirs), name);
            best++;
            if (IsAll && (best % 50 == 0 || best == problems.Length))
            {
                Report(family, best, problems.Length);
            }
        }

        output.WriteLine($"{family}: {best} weeks, all as good as the proven optimum");
    }

    /// <summary>One line to the file that <c>eng/verify-schedule</c> watches; the test runner keeps the console to itself.</summary>
    private static void Report(string family, int done, int of)
    {
        if (Environment.GetEnvironmentVariable("VERIFY_PROGRESS") is { Length: > 0 } path)
        {
            File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"{family} {done} of {of}\n"));
        }
    }
}
