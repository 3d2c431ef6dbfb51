using RunnersKnee.Rules;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>The decision with all rules that fired, by the library and, to hold it against, row by row as the table is read.</summary>
internal static class TableDecisions
{
    private const int Otherwise = 20;

    /// <summary>All inputs.</summary>
    public static long JudgeAll()
    {
        var policy = PainPolicy.Default;
        uint seen = 0;
        foreach (ref readonly var input in Inputs.All.AsSpan())
        {
            seen = (seen * 31) + DecisionTable.Judge(input, policy).FiredRows;
        }

        return seen;
    }

    public static uint RowByRow(in Observation input, PainPolicy policy)
    {
        var pain = input.EffectivePain(policy);
        uint fired = 0;
        for (var i = 0; i < Otherwise; i++)
        {
            fired |= DecisionTable.Rows[i].Fires(input, pain, policy) ? 1u << i : 0;
        }

        return fired == 0 ? 1u << Otherwise : fired;
    }
}
