using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What takes the place of an exercise that gives way (C3.5), and the floor under a plan (R-FLR-01).</summary>
internal sealed class Swaps(Protocol protocol, RehabPlan plan, PlanDraft draft, Stage stage)
{
    /// <summary>Families of the floor, first choice first: glute squeeze, isometric clamshell, quad set.</summary>
    private static readonly string[] FloorFamilies = ["glute", "hip", "quad"];

    private Equipment Held => plan.Availability.Equipment;

    /// <summary>The chain of targets is followed, each exercise once; null: it ended without one that fits.</summary>
    public PlanItem? TargetOf(Ladder from, KneeLoad present)
    {
        HashSet<ExerciseId> seen = [from.Exercise];
        for (var ladder = from; ;)
        {
            Ladder? next = null;
            foreach (var position in ladder.SwapTo)
            {
                if (!seen.Contains(position.Exercise) && protocol.TryGet(position.Exercise, out _))
                {
                    if (Fit(position, present) is { } target)
                    {
                        return NewItem(target);
                    }

                    next ??= protocol.LadderOf(position.Exercise);
                }
            }

            if (next is null)
            {
                return null;
            }

            _ = seen.Add(next.Exercise);
            ladder = next;
        }
    }

    /// <summary>
    /// The gentlest item there is; null: it is in the plan already. It is not offered while every exercise waits after a stop: shown at a position
    /// that is not its own it would be judged and assessed beside the wait it interrupts, and on the very days on which the knee was just stopped. Resting
    /// is the safer reading; the wait ends with a calm morning, or after 15 days (R-GAP-01).
    /// </summary>
    public PlanItem? Floor()
    {
        var floors = protocol.Ladders
            .Where(l => l.Rungs[0].KneeLoad is KneeLoad.None && Held.HasFlag(l.Rungs[0].Needs) && Allows(l.Exercise))
            .OrderBy(l => FloorFamilies.Contains(protocol[l.Exercise].Family) ? Array.IndexOf(FloorFamilies, protocol[l.Exercise].Family) : FloorFamilies.Length);
        var ladder = floors.FirstOrDefault(l => draft.Find(l.Exercise, warmUp: false) is null);
        return ladder is null ? null : NewItem(ladder.Position(ladder.Rungs[0], 0));
    }

    /// <summary>Whether a position is the bottom of the plan: nothing is easier than it.</summary>
    public static bool IsFloor(Protocol protocol, LadderPosition at) =>
        at.Dose == 0 && protocol.LadderOf(at.Exercise).Rungs[0] is { KneeLoad: KneeLoad.None } rung && rung.Id == at.Rung;

    private PlanItem NewItem(LadderPosition at) => new()
    {
        At = at,
        Purpose = Purpose.Trial,
        Since = draft.On.AddDays(1),
        NotBefore = draft.On.AddDays(1),
        Days = Weekdays.None,
    };

    /// <summary>The hardest rung up to the named one that does not load the knee more than the present rung does.</summary>
    private LadderPosition? Fit(LadderPosition hardest, KneeLoad present)
    {
        if (draft.Find(hardest.Exercise, warmUp: false) is not null || !Allows(hardest.Exercise) || IsExcluded(hardest.Exercise))
        {
            return null;
        }

        var ladder = protocol.LadderOf(hardest.Exercise);
        var limit = ladder.Find(hardest.Rung)!.Level;
        var rung = ladder.Rungs.LastOrDefault(r => r.Level <= limit && r.KneeLoad <= present && Held.HasFlag(r.Needs));
        return rung is null ? null : NoHarderThanLeft(ladder, ladder.Position(rung, Math.Min(hardest.Dose, Limits.ReducedDose)));
    }

    private LadderPosition NoHarderThanLeft(Ladder ladder, LadderPosition target) =>
        Returns.LeftBy(draft.Outcomes, ladder.Exercise) is { } left && Returns.Most(ladder, left.At, Held) is var most && ladder.IsAtMost(most, target) ? most : target;

    private bool Allows(ExerciseId exercise) => Eligibility.MayTrain(protocol, exercise, stage, plan.BySideDoor);

    /// <summary>Stopped or swapped away itself in the last 7 days.</summary>
    private bool IsExcluded(ExerciseId exercise) => draft.Outcomes.Any(o =>
        o.At.Exercise == exercise && o.Verdict is Verdict.StopToday or Verdict.Swap && draft.On.DayNumber - o.On.DayNumber < Limits.SwapExclusionDays);
}
