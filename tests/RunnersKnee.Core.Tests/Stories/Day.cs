namespace RunnersKnee.Tests.Stories;

/// <summary>One day as it was lived: what was said and decided, what was shown, and where the plan stood in the evening.</summary>
internal sealed record Day(int Number, DateOnly On, IReadOnlyList<PlanChange> Changes, Session? Session, RehabPlan Plan)
{
    /// <summary>The first week is 1.</summary>
    public int Week => (Number / 7) + 1;

    public PlanChange.Assessed? Reply => Changes.OfType<PlanChange.Assessed>().LastOrDefault();

    /// <summary>Everything the runner was told on this day, with its rule.</summary>
    public IEnumerable<Finding> Told =>
    [
        .. Changes.SelectMany(c => c.Reasons.Concat(c.Decisions.SelectMany(d => d.Reasons))),
        .. Changes.OfType<PlanChange.Assessed>().SelectMany(c => c.ExitCriteria),
        .. Session?.LeftOut ?? [],
    ];
}
