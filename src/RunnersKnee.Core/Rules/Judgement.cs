using System.Numerics;

namespace RunnersKnee.Rules;

/// <summary>What the table said of one observation: every row that fired, as bits, the lowest bit being the most protective.</summary>
internal readonly record struct Judgement(uint FiredRows)
{
    private DecisionTable.Row Deciding => DecisionTable.Rows[BitOperations.TrailingZeroCount(FiredRows)];

    /// <summary>Id of the row that decided.</summary>
    public string Rule => Deciding.Id;

    public Ruling Ruling => Deciding.Ruling;

    /// <summary>Ids of all rows that fired, most protective first.</summary>
    public IReadOnlyList<string> Fired
    {
        get
        {
            List<string> ids = new(BitOperations.PopCount(FiredRows));
            for (var rows = FiredRows; rows != 0; rows &= rows - 1)
            {
                ids.Add(DecisionTable.Rows[BitOperations.TrailingZeroCount(rows)].Id);
            }

            return ids;
        }
    }

    public bool Has(string rule) => Fired.Contains(rule);
}
