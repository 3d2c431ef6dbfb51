using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Rules;

namespace RunnersKnee.Benchmarks.Floors;

/// <summary>The least a decision over these answers can be: one load and one AND for each answer, and nothing else. Its tables say nothing.</summary>
internal static class LookUps
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 16).Select(i => uint.MaxValue << i)];

    public static long All()
    {
        var table = Table;
        uint seen = 0;
        foreach (ref readonly var o in Inputs.All.AsSpan())
        {
            seen += Of(o, table);
        }

        return seen;
    }

    private static uint Of(in Observation o, uint[] table) =>
        table[(int)o.Urgency] & table[(int)o.Quality] & table[o.Pain] & table[(int)o.After] & table[(int)o.Morning] & table[(int)o.Trend] & table[(int)o.Week]
        & table[(int)o.Form] & table[(int)o.Completion] & table[o.Attributable ? 1 : 0] & table[o.RepeatedAboveHold ? 1 : 0] & table[o.RepeatedPartial ? 1 : 0] & table[o.Ready ? 1 : 0];
}
