namespace RunnersKnee.Tests.Simulation;

/// <summary>Harder and easier: by level, then by dose.</summary>
internal static class Order
{
    public static bool IsAtMost(LadderPosition one, LadderPosition other) =>
        one.Exercise != other.Exercise || Key(one).CompareTo(Key(other)) <= 0;

    private static (int Level, int Dose) Key(LadderPosition at) => (Protocol.Standard.LadderOf(at.Exercise).Find(at.Rung)!.Level, at.Dose);
}
