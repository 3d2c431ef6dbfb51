using RunnersKnee.Peers;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Tests.Scheduling.Exact;

/// <summary>Weeks small enough to try everything: two to four exercises on few days, with every rule there is.</summary>
internal static class SmallWeeks
{
    public static IEnumerable<WeekProblem> Draw(int count) => Enumerable.Range(0, count).Select(One);

    /// <summary>The best of all weeks there are; of equal ones the earliest days.</summary>
    public static byte[] Best(WeekProblem problem)
    {
        var judge = new WeekJudge(problem);
        var choices = Enumerable.Range(0, problem.Count).Select(judge.Choices).ToArray();
        byte[] best = [];
        int[]? worth = null;
        foreach (var masks in Combine(choices, []))
        {
            if (judge.Violations(masks).Count == 0 && judge.Score(masks) is var score && (worth is null || IsBetter(score, worth)))
            {
                (best, worth) = (masks, score);
            }
        }

        return best;
    }

    public static bool IsBetter(int[] score, int[] than)
    {
        var first = Enumerable.Range(0, score.Length).FirstOrDefault(level => score[level] != than[level], -1);
        return first >= 0 && score[first] > than[first];
    }

    /// <summary>Every combination, the first exercise slowest and each from the earliest days on.</summary>
    private static IEnumerable<byte[]> Combine(byte[][] choices, byte[] sofar) =>
        sofar.Length == choices.Length ? [sofar] : choices[sofar.Length].SelectMany(mask => Combine(choices, [.. sofar, mask]));

    private static WeekProblem One(int id)
    {
        var dice = new SplitMix64((ulong)id * 0x9E3779B97F4A7C15);
        var problem = new WeekProblem { Count = 2 + dice.Below(3), RunningDays = dice.Below(128), Repeats = dice.Below(2) == 0, HasDayLimits = dice.Below(3) > 0 };
        problem.Spread = !problem.Repeats ? WeekSpread.PairsInOneWeek : dice.Below(2) == 0 ? WeekSpread.Gaps : WeekSpread.PairsInAWeekThatRepeats;
        var days = dice.Subset(problem.Count == 2 ? 6 : problem.Count == 3 ? 4 : 3);
        for (var day = 0; day < 7; day++)
        {
            problem.Budgets[day] = 5 + dice.Below(15);
        }

        for (var i = 0; i < problem.Count; i++)
        {
            var aim = 1 + dice.Below(7);
            problem.Parts[i] = new()
            {
                Minutes = 1 + dice.Below(12),
                Least = dice.Below(2) == 0 ? 1 : aim,
                Aim = aim,
                Most = Math.Min(7, aim + dice.Below(3)),
                Days = days & ~(dice.Below(5) == 0 ? dice.Below(128) : 0),
                Previous = dice.Below(128),
                HasPrevious = dice.Below(2) == 0,
                IsSpaced = dice.Below(2) == 0,
                WasDoneOnSunday = dice.Below(4) == 0,
                IsHeavy = dice.Below(2) == 0,
                Movement = dice.Below(4) == 0 ? 0 : i,
            };
        }

        return problem;
    }
}
