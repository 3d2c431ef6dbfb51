using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Peers;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Weeks;

/// <summary>W1: the best week of each week of a family.</summary>
internal sealed class WeekWork(WeekSet set)
{
    private readonly WeekSolver _solver = new();
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];

    /// <summary>The weeks that both get.</summary>
    public Contender Ours => Solve("ours", set.Weeks.AsMemory(0, set.Sample));

    /// <summary>As many other weeks of the family: solved in between, so that nothing learns the sample by heart.</summary>
    public Contender Others => Solve("others", set.Weeks.AsMemory(set.Sample, Math.Min(set.Sample, set.Weeks.Length - set.Sample)));

    public Contender Peer(CpSatSetting setting, int from, int count) => new($"CP-SAT ({setting.Name})", count, () =>
    {
        long sum = 0;
        for (var i = from; i < from + count; i++)
        {
            sum = (sum * 31) + CpSatWeek.Solve(set.Weeks[i], setting).Masks[0];
        }

        return sum;
    });

    /// <summary>The frozen days of all weeks, and weeks worth what CP-SAT proves; the share of ours that is proven.</summary>
    public double Check(Progress progress)
    {
        var proven = 0;
        var sum = WeekSums.OfMasks(set.Weeks, week =>
        {
            proven += _solver.Solve(week, _masks) ? 1 : 0;
            return _masks[..week.Count];
        });
        Unequal.Refuse(set.MaskSum is null || sum == set.MaskSum, $"the weeks of family {set.Name} are not the frozen ones");
        for (var i = 0; i < set.Sample; i++)
        {
            progress.Step($"CP-SAT proves week {i + 1} of {set.Sample}");
            var isProven = _solver.Solve(set.Weeks[i], _masks);
            var best = CpSatWeek.Solve(set.Weeks[i], CpSatSetting.Usual).Masks;
            Unequal.Refuse(!isProven || WeekValue.Of(set.Weeks[i], _masks).SequenceEqual(WeekValue.Of(set.Weeks[i], best)), $"week {i} of family {set.Name} is not worth what CP-SAT proves");
        }

        return (double)proven / set.Weeks.Length;
    }

    private Contender Solve(string name, ReadOnlyMemory<WeekProblem> weeks) => new(name, weeks.Length, () =>
    {
        long sum = 0;
        foreach (var week in weeks.Span)
        {
            sum += _solver.Solve(week, _masks) ? _masks[0] : 1;
        }

        return sum;
    });
}
