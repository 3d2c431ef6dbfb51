using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>The problem made ready for the search, and what its phases share.</summary>
internal sealed class WeekFrame
{
    /// <summary>Most days a week with heavy items (R-SCH-06).</summary>
    public const int MostHeavyDays = DayMasks.DaysPerWeek - Limits.HeavyFreeDays;

    private int _runningDays;

    public PreparedPart[] Parts { get; } = new PreparedPart[WeekProblem.MostParts];

    public int Count { get; private set; }

    /// <summary>An empty week, its days raised so that the guard is touched above their budget.</summary>
    public ulong Budgets { get; private set; }

    /// <summary>More than minutes is counted.</summary>
    public bool NeedsLimits { get; private set; }

    /// <summary>Minutes of all days that somebody could use.</summary>
    public int MinutesAWeek { get; private set; }

    public WeekProblem Problem { get; private set; } = null!;

    public void Load(WeekProblem problem)
    {
        (Problem, Count, _runningDays) = (problem, problem.Count, problem.RunningDays);
        var (once, shared) = (0, 0);
        for (var i = 0; i < problem.Count; i++)
        {
            var movement = 1 << problem.Parts[i].Movement;
            shared |= once & movement;
            once |= movement;
        }

        NeedsLimits = problem.HasDayLimits || shared != 0;
        Budgets = Under(DayLanes.Most);
        var (minutes, used) = (0, 0);
        for (var i = 0; i < problem.Count; i++)
        {
            Prepare(ref Parts[i], in problem.Parts[i], shared);
            Parts[i].Index = i;
            used |= Parts[i].Days;
        }

        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            minutes += (used >> day & 1) * problem.Budgets[day];
        }

        MinutesAWeek = minutes;
    }

    /// <summary>An empty week, its days raised so that the guard is touched above the budget and above this ceiling.</summary>
    public ulong Under(int ceiling)
    {
        var raised = 0UL;
        var budgets = Problem.Budgets.AsSpan(0, DayMasks.DaysPerWeek);
        for (var day = DayMasks.DaysPerWeek - 1; day >= 0; day--)
        {
            raised = (raised << DayLanes.Bits) + (ulong)(uint)(DayLanes.Most - Math.Min(budgets[day], ceiling));
        }

        return raised;
    }

    private void Prepare(ref PreparedPart ready, in WeekPart part, int shared)
    {
        var isHeavy = part.IsHeavy && Problem.HasDayLimits;
        ready.MinutesADay = part.Minutes;
        ready.Minutes = DayLanes.Ones * (ulong)(uint)part.Minutes;
        ready.PlaceADay = !Problem.HasDayLimits ? 0 : isHeavy ? LimitedLoads.ItemPlace | LimitedLoads.HeavyPlace : LimitedLoads.ItemPlace;
        ready.Places = DayLanes.Ones * (ulong)(uint)ready.PlaceADay;
        ready.HeavyDays = isHeavy ? DayMasks.Week : 0;
        ready.SharedDays = (shared >> part.Movement & 1) == 0 ? 0 : DayMasks.Week;
        ready.MovementShift = 8 * (DayLanes.Count(shared & ((1 << part.Movement) - 1)) & 7);
        ready.Kind = !part.IsSpaced ? DaySets.Free : Problem.Repeats ? DaySets.SpacedInAWeekThatRepeats : DaySets.SpacedInOneWeek;
        ready.Days = part.Minutes <= DayLanes.Most ? DayLanes.DaysOf(~(Budgets + ready.Minutes) & DayLanes.Guards) & part.Days : 0;

        if (part is { IsSpaced: true, WasDoneOnSunday: true } && !Problem.Repeats)
        {
            ready.Days &= ~1;
        }

        var most = isHeavy ? MostHeavyDays : DayMasks.DaysPerWeek;
        var reach = Math.Min(DaySets.Most(ready.Kind, ready.Days), most);
        ready.DaysBeyondAim = part.IsHeavy ? ready.Days & ~_runningDays : ready.Days;
        ready.Least = Math.Min(part.Least, reach);
        ready.Aim = Math.Min(part.Aim, reach);
        ready.Top = Math.Max(ready.Aim, Math.Min(part.Most, Math.Min(DaySets.Most(ready.Kind, ready.DaysBeyondAim), most)));
    }
}
