using System.Numerics;

namespace RunnersKnee.Course;

/// <summary>
/// Whether the week of some items holds one more (R-VAR-04). What joins is last in importance, so beside the others it has one day to ask for: one that
/// asks as much of a day as another that found no room finds none either, and no week is looked for.
/// </summary>
internal sealed class RoomForOneMore
{
    private readonly PlanDraft _draft;
    private readonly Protocol _protocol;
    private readonly RehabPlan _plan;
    private readonly Stage _stage;
    private readonly IReadOnlyList<PlanItem> _before;
    private readonly IReadOnlyList<PlanItem> _others;
    private readonly List<PlanItem> _refused = [];

    private RoomForOneMore(IReadOnlyList<PlanItem> before, IReadOnlyList<PlanItem> others, PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage) =>
        (_before, _others, _draft, _protocol, _plan, _stage) = (before, others, draft, protocol, plan, stage);

    /// <summary>Beside these items on the days that a week chosen today gives them.</summary>
    public static RoomForOneMore Beside(IReadOnlyList<PlanItem> items, PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage)
    {
        var before = WeekDays.Probe(draft, protocol, plan, stage, items);
        return new(before, before, draft, protocol, plan, stage);
    }

    /// <summary>Beside these items as they are, measured by the week chosen today for them alone.</summary>
    public static RoomForOneMore InPlaceOf(IReadOnlyList<PlanItem> items, PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage) =>
        new(WeekDays.Probe(draft, protocol, plan, stage, items), items, draft, protocol, plan, stage);

    public static int Count(PlanItem item) => BitOperations.PopCount((uint)item.Days);

    /// <summary>It gets a day, and takes nothing below what its source asks for, or below what it had if that was less already.</summary>
    public bool Holds(PlanItem item)
    {
        if (_refused.Exists(refused => AsksAsMuch(item, refused)))
        {
            return false;
        }

        var after = WeekDays.Probe(_draft, _protocol, _plan, _stage, [.. _others, item]);
        var holds = after.Where(i => !i.IsWarmUp).All(i => Before(i) is not { } same
            ? i.At != item.At || i.Days is not Weekdays.None
            : Count(i) >= Math.Min(Count(same), WeekRequests.Aim(_protocol.LadderOf(i.At.Exercise).Frequency.PerWeek.Min, _stage, Weekdays.All)));
        if (!holds)
        {
            _refused.Add(item);
        }

        return holds;
    }

    private PlanItem? Before(PlanItem item) => _before.FirstOrDefault(b => b.At == item.At && b.Purpose == item.Purpose);

    /// <summary>At least as many minutes where minutes are given, at least as much load, and no better company: it stands beside whatever the other may stand beside at most.</summary>
    private bool AsksAsMuch(PlanItem item, PlanItem refused)
    {
        var (own, other) = (_protocol.LadderOf(item.At.Exercise), _protocol.LadderOf(refused.At.Exercise));
        return (_plan.Availability.Minutes is null || own.At(item.At).Minutes >= other.At(refused.At).Minutes)
            && (IsHeavy(own, item) || !IsHeavy(other, refused))
            && (MovementOf(refused) == MovementOf(item) || !_others.Any(o => MovementOf(o) == MovementOf(refused)));
    }

    private static bool IsHeavy(Ladder ladder, PlanItem item) => ladder.Find(item.At.Rung) is { KneeLoad: >= KneeLoad.Moderate };

    private string MovementOf(PlanItem item) => _protocol[item.At.Exercise].Movement;
}
