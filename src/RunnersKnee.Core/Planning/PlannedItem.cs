using RunnersKnee.Course;

namespace RunnersKnee.Planning;

/// <summary>An item of a plan as its sessions show it: looked up once, however many days are unrolled.</summary>
internal sealed class PlannedItem
{
    private readonly Ladder? _ladder;
    private Prescription? _usual;

    public PlannedItem(Protocol protocol, PlanItem item)
    {
        Item = item;
        _ladder = protocol.FindLadder(item.At.Exercise);
        Rung = _ladder is not null && _ladder.TryGet(item.At, out var rung) ? rung : null;
        IsRun = Rung is { Doses: [Dose.RunWalk, ..] };
        Order = DateMinutes.Order(item, IsRun);
    }

    public PlanItem Item { get; }

    /// <summary>Null: the protocol has the exercise or the rung no more.</summary>
    public Rung? Rung { get; }

    public bool IsRun { get; }

    public bool IsNonConsecutive => _ladder?.Frequency.PerWeek.NonConsecutive is true;

    /// <summary>Its place in the session.</summary>
    public int Order { get; }

    /// <summary>Its days of any week.</summary>
    public Weekdays Days => Item.Days | (Item.AlternateDays ?? Weekdays.None);

    /// <summary>Something of it will be shown one day, if only that the warning signs are asked for first (R-SCR-01).</summary>
    public bool CanCome => Days is not Weekdays.None && !Item.AwaitsMorning && Rung is not null;

    /// <summary>What it asks for on a day, of a rung that is there.</summary>
    public Prescription On(DateOnly day) => Item.EasyOn == day ? Of(EasyDays.PositionOn(_ladder!)) : _usual ??= Of(Item.At);

    /// <summary>A run at distance is as long as the plan says (C8.3).</summary>
    private Prescription Of(LadderPosition at)
    {
        var prescription = _ladder!.At(at, Item.Purpose, Item.Cue);
        return Item is { RunMinutes: { } minutes and > 0, IsCheck: false } && prescription.Dose is Dose.RunWalk run
            ? prescription with { Dose = run with { Repeats = 1, WalkMinutes = 0, RunMinutes = Math.Min(minutes, Rules.Limits.RunMostMinutes) }, Minutes = Math.Min(minutes, Rules.Limits.RunMostMinutes) }
            : prescription;
    }
}
