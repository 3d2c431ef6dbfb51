using RunnersKnee.Internal;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>
/// Each week by itself keeps a day without what loads the knee much (R-SCH-06); where two join in the middle both such days may fall out. Then tomorrow is one.
/// </summary>
internal sealed class HeavyRest(PlanDraft draft, Protocol protocol, RehabPlan before, WeekJoin join)
{
    private const int MostInARow = DayMasks.DaysPerWeek - Limits.HeavyFreeDays;

    /// <summary>What loads the knee much: now, in the plan before, and among what was told. Looked up once, asked for of two weeks of days.</summary>
    private readonly List<PlanItem> _heavy = [];
    private readonly List<PlanItem> _heavyBefore = [];
    private readonly List<DateOnly> _told = [];

    public void Keep()
    {
        LookUp();
        if (_heavy.Count == 0)
        {
            return;
        }

        var inARow = 0;
        for (var ahead = -MostInARow; ahead <= DayMasks.DaysPerWeek; ahead++)
        {
            inARow = IsHeavy(draft.On.AddDays(ahead)) ? inARow + 1 : 0;
            if (inARow > MostInARow && ahead >= 0)
            {
                // what was due today anyway cannot be taken back
                Rest(ahead > 0 || WasHeavy(draft.On) ? draft.On.AddDays(1) : draft.On);
                return;
            }
        }
    }

    private void LookUp()
    {
        for (var i = 0; i < draft.Items.Count; i++)
        {
            if (IsHeavy(draft.Items[i]))
            {
                _heavy.Add(draft.Items[i]);
            }
        }

        if (_heavy.Count == 0)
        {
            return;
        }

        foreach (var item in before.Items.Span())
        {
            if (IsHeavy(item))
            {
                _heavyBefore.Add(item);
            }
        }

        for (var i = 0; i < draft.Outcomes.Count; i++)
        {
            if (draft.Outcomes[i] is { About: { } about, At: var at } && about.DayNumber >= draft.On.DayNumber - MostInARow && IsHeavy(at))
            {
                _told.Add(about);
            }
        }
    }

    private void Rest(DateOnly day)
    {
        foreach (var item in _heavy)
        {
            if (Wants(item, day))
            {
                draft.Amend(item, join.Remembering(item) with { NotBefore = day.AddDays(1) }, "R-SCH-06");
            }
        }
    }

    private bool IsHeavy(DateOnly day) =>
        (day <= draft.On && WasHeavy(day)) || (day >= draft.On && WillBeHeavy(day));

    private bool WillBeHeavy(DateOnly day)
    {
        foreach (var item in _heavy)
        {
            if (Wants(item, day))
            {
                return true;
            }
        }

        return false;
    }

    private bool WasHeavy(DateOnly day)
    {
        foreach (var item in _heavyBefore)
        {
            if (join.WasDue(item, day))
            {
                return true;
            }
        }

        return _told.Contains(day);
    }

    private static bool Wants(PlanItem item, DateOnly day) => DueDays.IsWanted(item, day) && !(item.NotBefore > day);

    private bool IsHeavy(PlanItem item) => !item.IsWarmUp && IsHeavy(item.At);

    private bool IsHeavy(LadderPosition at) =>
        protocol.TryGet(at.Exercise, out _) && protocol.LadderOf(at.Exercise) is var ladder && !Ladders.LadderSteps.IsRun(ladder) && ladder.Find(at.Rung) is { KneeLoad: >= KneeLoad.Moderate };
}
