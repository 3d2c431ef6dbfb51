namespace RunnersKnee.Rules;

/// <summary>Where a ruling leads on the ladder: a position, or null to give way to another exercise.</summary>
internal readonly record struct Move(Verdict Verdict, LadderPosition? To)
{
    public static Move Swap { get; } = new(Verdict.Swap, null);

    public bool IsSwap => To is null;
}
