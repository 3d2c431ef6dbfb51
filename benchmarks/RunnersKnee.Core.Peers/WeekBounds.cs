using System.Numerics;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>What one exercise could have in a week of its own, found by trying every set of days.</summary>
internal readonly record struct WeekBounds(int Days, int Least, int Aim, int Most)
{
    public static WeekBounds Of(WeekProblem problem, int index)
    {
        var part = problem.Parts[index];
        var days = Enumerable.Range(0, 7).Where(day => (part.Days >> day & 1) == 1 && part.Minutes <= problem.Budgets[day]
            && !(day == 0 && !problem.Repeats && part.IsSpaced && part.WasDoneOnSunday)).Sum(day => 1 << day);
        var reach = Enumerable.Range(0, 128).Where(mask => (mask & ~days) == 0 && IsSpacedEnough(problem, part, mask)
            && (!problem.HasDayLimits || !part.IsHeavy || mask != 127)).Max(mask => BitOperations.PopCount((uint)mask));
        return new(days, Math.Min(part.Least, reach), Math.Min(part.Aim, reach), Math.Min(part.Most, reach));
    }

    private static bool IsSpacedEnough(WeekProblem problem, WeekPart part, int mask) =>
        !part.IsSpaced || ((mask & (mask << 1)) == 0 && !(problem.Repeats && (mask & 0b1000001) == 0b1000001));
}
