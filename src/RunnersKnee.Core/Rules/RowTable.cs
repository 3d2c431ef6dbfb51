using System.Numerics;

namespace RunnersKnee.Rules;

/// <summary>
/// Ordered rows, most protective first; the last one is "otherwise" and fires when no other does, so a table is total. Which rows fired is a set of
/// bits, the lowest bit being the row that decides.
/// </summary>
internal sealed class RowTable<TSeen, TRuling>(params Row<TSeen, TRuling>[] rows) where TSeen : struct
{
    public IReadOnlyList<Row<TSeen, TRuling>> Rows => rows;

    private uint Otherwise => 1u << (rows.Length - 1);

    /// <summary>The rows that fire, asked one by one; <see cref="OrOtherwise"/> completes them.</summary>
    public uint Fired(in TSeen seen, int pain, PainPolicy policy)
    {
        uint fired = 0;
        for (var i = 0; i < rows.Length - 1; i++)
        {
            fired |= rows[i].Fires(seen, pain, policy) ? 1u << i : 0;
        }

        return fired;
    }

    /// <summary>The last row where no other fires.</summary>
    public uint OrOtherwise(uint fired) => fired == 0 ? Otherwise : fired;

    public Row<TSeen, TRuling> Deciding(uint fired) => rows[BitOperations.TrailingZeroCount(fired)];

    /// <summary>Ids of the rows that fired, most protective first.</summary>
    public string[] Ids(uint fired)
    {
        var ids = new string[BitOperations.PopCount(fired)];
        for (var i = 0; fired != 0; fired &= fired - 1)
        {
            ids[i++] = Deciding(fired).Id;
        }

        return ids;
    }

    public bool Has(uint fired, string id)
    {
        for (; fired != 0; fired &= fired - 1)
        {
            if (Deciding(fired).Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
