using System.Runtime.InteropServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>One exercise made ready for the search.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PreparedPart
{
    /// <summary>Its minutes on each day of the week.</summary>
    public ulong Minutes;

    /// <summary>The places it takes, on each day of the week: one of four, and one of two if it is heavy.</summary>
    public ulong Places;

    /// <summary>Its sets of days that the search which runs may choose.</summary>
    public DayChoices Choices;

    /// <summary>The sets of open days in which one of them lies.</summary>
    public DayChoices Reached;

    /// <summary>Days on which it fits an otherwise empty day.</summary>
    public int Days;

    /// <summary>Days it may have once it has more than its aim: a heavy exercise then keeps off running days.</summary>
    public int DaysBeyondAim;

    /// <summary>Its spacing, a kind of <see cref="DaySets"/>.</summary>
    public int Kind;

    /// <summary>Where the days of its movement are kept.</summary>
    public int MovementShift;

    /// <summary>All days if another exercise has the same movement, otherwise none.</summary>
    public int SharedDays;

    /// <summary>All days if it takes a heavy place, otherwise none.</summary>
    public int HeavyDays;

    /// <summary>Minutes of one session.</summary>
    public int MinutesADay;

    /// <summary>Places of one session.</summary>
    public int PlaceADay;

    /// <summary>Its place in the order of importance.</summary>
    public int Index;

    public int Least;

    public int Aim;

    public int Top;

    /// <summary>Days a week it is to have in the search that runs; 0: it waits.</summary>
    public int Count;

    /// <summary>Price of its cheapest days.</summary>
    public int Cheapest;

    /// <summary>All sets of days it may have at its count.</summary>
    public readonly DayChoices All => DaySets.Of(Kind, Count).Within(Count > Aim ? DaysBeyondAim : Days);
}
