namespace RunnersKnee.Rules;

/// <summary>What the table said of one observation: every row that fired, as bits, the lowest bit being the most protective.</summary>
internal readonly record struct Judgement(uint FiredRows)
{
    /// <summary>Id of the row that decided.</summary>
    public string Rule => DecisionTable.Table.Deciding(FiredRows).Id;

    public Ruling Ruling => DecisionTable.Table.Deciding(FiredRows).Ruling;

    /// <summary>Ids of all rows that fired, most protective first.</summary>
    public IReadOnlyList<string> Fired => DecisionTable.Table.Ids(FiredRows);

    public bool Has(string rule) => DecisionTable.Table.Has(FiredRows, rule);
}
