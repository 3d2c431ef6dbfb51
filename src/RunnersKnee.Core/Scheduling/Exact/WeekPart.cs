namespace RunnersKnee.Scheduling.Exact;

/// <summary>One exercise as the search sees it: whole numbers and sets of days, Monday lowest.</summary>
internal struct WeekPart
{
    /// <summary>Minutes of one session, 0 to 255.</summary>
    public int Minutes;

    /// <summary>Days a week with which it is admitted at all; fewer only where its own days do not hold as many.</summary>
    public int Least;

    /// <summary>Days a week that are aimed at, at least <see cref="Least"/>.</summary>
    public int Aim;

    /// <summary>Most days a week, at least <see cref="Aim"/>.</summary>
    public int Most;

    /// <summary>Days it may be on.</summary>
    public int Days;

    /// <summary>Days of the plan before; read only where <see cref="HasPrevious"/> is set.</summary>
    public int Previous;

    /// <summary>It was in the plan before, perhaps with no day at all.</summary>
    public bool HasPrevious;

    /// <summary>Never on two days in a row.</summary>
    public bool IsSpaced;

    /// <summary>It was done on the Sunday before a week that does not repeat: its Monday then makes a pair of days in a row, which a spaced exercise may not have.</summary>
    public bool WasDoneOnSunday;

    /// <summary>It loads the knee: kept off running days where that costs nothing more important.</summary>
    public bool IsHeavy;

    /// <summary>Number of its movement, 0 to 15; equal numbers never share a day.</summary>
    public int Movement;
}
