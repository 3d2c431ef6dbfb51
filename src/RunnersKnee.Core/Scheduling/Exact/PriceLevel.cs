namespace RunnersKnee.Scheduling.Exact;

/// <summary>The sets of days of one exercise that cost the same.</summary>
internal struct PriceLevel
{
    /// <summary>Price above that of its cheapest days.</summary>
    public int Above;

    public DayChoices Choices;

    /// <summary>The sets of open days in which one of these or of the cheaper ones lies.</summary>
    public DayChoices Reached;
}
