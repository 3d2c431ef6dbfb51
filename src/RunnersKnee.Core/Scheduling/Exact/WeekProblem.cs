namespace RunnersKnee.Scheduling.Exact;

/// <summary>A week to be decided. Made once and filled again for every week, so that asking costs no memory.</summary>
internal sealed class WeekProblem
{
    /// <summary>Most exercises in one week.</summary>
    public const int MostParts = 16;

    /// <summary>Exercises, most important first; the first <see cref="Count"/> are meant.</summary>
    public WeekPart[] Parts { get; } = new WeekPart[MostParts];

    /// <summary>Minutes of each day, Monday first, 0 to 255.</summary>
    public int[] Budgets { get; } = new int[DayMasks.DaysPerWeek];

    /// <summary>How many exercises there are, 0 to 16.</summary>
    public int Count { get; set; }

    /// <summary>Days with a run.</summary>
    public int RunningDays { get; set; }

    /// <summary>The same week comes again: Sunday and Monday are days in a row.</summary>
    public bool Repeats { get; set; } = true;

    /// <summary>Four exercises a day, two heavy ones, and a day of the week without any heavy one (R-SCH-04, R-SCH-06).</summary>
    public bool HasDayLimits { get; set; }

    /// <summary>What it costs that an exercise lies on these days: the even spread. 128 values, each 0 to 63, one for each set of days.</summary>
    public byte[] Spread { get; set; } = WeekSpread.None;
}
