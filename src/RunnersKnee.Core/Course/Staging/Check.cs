using System.Numerics;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>One check of function before running comes back (C5.1): where it is done, what it asks, and the criterion it decides. Which there are is data of the protocol.</summary>
internal sealed record Check(LadderPosition At, Rung Rung, Dose Asked, string Rule)
{
    private const string Walk = "R-CRI-08";
    private const string Step = "R-CRI-10";
    private const string Squat = "R-CRI-11";

    /// <summary>The brisk walk is judged by its pain, limp and next morning; the others by pain and form.</summary>
    public bool IsWalk => Asked is Dose.RunWalk;

    /// <summary>
    /// The checks for the equipment held, in the order of the protocol. Those of one movement are alternatives: the first that can be done is
    /// taken, and what needs equipment comes first, since it asks for more.
    /// </summary>
    public static IReadOnlyList<Check> Of(Protocol protocol, Equipment held)
    {
        var all =
            from ladder in protocol.Ladders
            where protocol[ladder.Exercise].Stages.ContainsKey(Stage.Build)
            from rung in ladder.Rungs
            where rung.CheckDose is not null
            select (protocol[ladder.Exercise].Movement, Ladder: ladder, Rung: rung);
        return
        [
            .. from same in all.GroupBy(c => c.Movement)
            let fits = same.OrderByDescending(c => BitOperations.PopCount((uint)c.Rung.Needs)).Where(c => held.HasFlag(c.Rung.Needs)).Take(1)
            from c in fits
            select new Check(c.Ladder.Position(c.Rung, Limits.SeedMinimumDose), c.Rung, c.Rung.CheckDose!, RuleOf(c.Rung)),
        ];
    }

    /// <summary>Whether a report of training shows as much as the check does: at least its sets, with at least as much in each, on its rung or a harder one.</summary>
    public bool IsShownBy(Rung rung, int dose) =>
        rung.Level >= Rung.Level && rung.Doses[dose] is var done && done.Amount >= Asked.Amount && done.OneSet.Amount >= Asked.OneSet.Amount;

    private static string RuleOf(Rung rung) => rung.CheckDose is Dose.RunWalk ? Walk : rung.KneeLoad is KneeLoad.High ? Squat : Step;
}
