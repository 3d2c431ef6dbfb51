using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>Checksums that hold a program in any language to the frozen weeks and to their answers.</summary>
internal static class WeekSums
{
    public static string OfInputs(IEnumerable<FrozenWeek> weeks)
    {
        var sum = new Fnv1a();
        foreach (var week in weeks)
        {
            week.AddTo(ref sum);
        }

        return sum.ToString();
    }

    /// <summary>One byte for each exercise of each week.</summary>
    public static string OfMasks(IEnumerable<WeekProblem> problems, Func<WeekProblem, IReadOnlyList<byte>> solve)
    {
        var sum = new Fnv1a();
        foreach (var mask in problems.SelectMany(solve))
        {
            sum.Add(mask);
        }

        return sum.ToString();
    }
}
