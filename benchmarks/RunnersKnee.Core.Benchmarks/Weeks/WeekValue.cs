using System.Numerics;
using RunnersKnee.Peers;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Weeks;

/// <summary>What a week is worth, level by level, the most important first, each the higher the better; the last level, which only breaks ties, apart.</summary>
internal static class WeekValue
{
    public static IReadOnlyList<int> Of(WeekProblem problem, ReadOnlySpan<byte> masks)
    {
        List<int> admitted = [], toward = [], extra = [];
        var (heavy, moved, spread) = (0, 0, 0);
        for (var i = 0; i < problem.Count; i++)
        {
            var (part, bounds, mask) = (problem.Parts[i], WeekBounds.Of(problem, i), masks[i]);
            var days = BitOperations.PopCount(mask);
            admitted.Add(days > 0 ? 1 : 0);
            toward.Add(days > 0 ? Math.Min(days, bounds.Aim) - bounds.Least : 0);
            extra.Add(Math.Max(0, days - bounds.Aim));
            heavy += part.IsHeavy ? BitOperations.PopCount((uint)(mask & problem.RunningDays)) : 0;
            moved += days > 0 && part.HasPrevious ? BitOperations.PopCount((uint)(mask ^ part.Previous)) : 0;
            spread += days > 0 ? problem.Spread[mask] : 0;

            // the Sunday of the week before and this Monday are days in a row as well
            spread += part.WasDoneOnSunday && !problem.Repeats ? mask & 1 : 0;
        }

        return [.. admitted, .. toward, .. extra, -heavy, -moved, -spread, -Peak(problem, masks)];
    }

    /// <summary>Minutes of the fullest day.</summary>
    private static int Peak(WeekProblem problem, ReadOnlySpan<byte> masks)
    {
        var peak = 0;
        for (var day = 0; day < problem.Budgets.Length; day++)
        {
            var minutes = 0;
            for (var i = 0; i < problem.Count; i++)
            {
                minutes += (masks[i] >> day & 1) * problem.Parts[i].Minutes;
            }

            peak = Math.Max(peak, minutes);
        }

        return peak;
    }
}
