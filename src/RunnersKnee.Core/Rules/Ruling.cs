namespace RunnersKnee.Rules;

/// <summary>What the decision table says, ordered, higher is more cautious. The ladder then turns it into a <see cref="Verdict"/>.</summary>
internal enum Ruling
{
    Progress,
    Hold,
    ReduceDose,
    Regress,
    StopToday,
    StopAndRefer,
}
