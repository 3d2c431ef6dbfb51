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
        var (budgets, used) = (0UL, 0);
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            budgets |= DayLanes.On(day, problem.Budgets[day]);
        }

        Budgets = (DayLanes.Ones * DayLanes.Most) - budgets;
        for (var i = 0; i < problem.Count; i++)
        {
            Prepare(ref Parts[i], in problem.Parts[i], shared);
            Parts[i].Index = i;
            used |= Parts[i].Days;
        }

        MinutesAWeek = Room(used, DayLanes.Most);
    }

    /// <summary>An empty week, its days raised so that the guard is touched above the budget and above this ceiling.</summary>
    public ulong Under(int ceiling) => DayLanes.Larger(Budgets, DayLanes.Ones * (ulong)(uint)(DayLanes.Most - ceiling));

    /// <summary>Minutes that these days hold under a ceiling.</summary>
    public int Room(int days, int ceiling) => DayLanes.Sum(((DayLanes.Ones * DayLanes.Most) - Under(ceiling)) & (DayLanes.On(days) * DayLanes.Most));

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
