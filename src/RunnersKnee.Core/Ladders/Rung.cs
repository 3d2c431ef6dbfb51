using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>One rung of a ladder: a way to do the exercise, with its own dose levels. Immutable.</summary>
public sealed record Rung
{
    /// <summary>Name, unique on its ladder, as in <c>reduced-lift</c>.</summary>
    public required string Id { get; init => field = Guard.Slug(value); }

    /// <summary>0 is easiest, up to 15. Rungs of one level are alternatives: the first whose equipment is held is taken.</summary>
    public required int Level { get; init => field = Guard.InRange(value, 0, 15); }

    /// <summary>How hard it loads the knee (C3.5).</summary>
    public required KneeLoad KneeLoad { get; init => field = Guard.Defined(value); }

    /// <summary>What it is done against.</summary>
    public required Load Load { get; init => field = Guard.NotNull(value); }

    /// <summary>All of this must be held; a rung that needs more is closed. Equipment that does not exist is reported with all other faults of a protocol.</summary>
    public required Equipment Needs { get; init; }

    /// <summary>Dose levels, smallest first, 1 to 5.</summary>
    public required IReadOnlyList<Dose> Doses { get; init => field = Guard.Copy(value); }

    /// <summary>What a check of function on this rung asks (C5.1), of the kind of <see cref="Doses"/>; null: this rung is not checked.</summary>
    public Dose? CheckDose { get; init; }

    /// <summary>The dose level at which a runner arrives from below: 2, or 0 where the source gives no dose .</summary>
    public required int EntryDose { get; init => field = Guard.InRange(value, 0, 4); }

    /// <summary>The earliest stage that opens it; null: any stage that allows the exercise.</summary>
    public Stage? OpensIn { get; init => field = Guard.Defined(value); }

    /// <summary>How it is done, in numbers: hold, lift height, step height.</summary>
    public required IReadOnlyList<Measure> Measures { get; init => field = Guard.Copy(value); }

    /// <summary>Where it comes from.</summary>
    public required Citation Source { get; init => field = Guard.NotNull(value); }
}
