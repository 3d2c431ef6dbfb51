using RunnersKnee.Internal;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>
/// Where a new week meets the one before it, often in the middle: what was due or done up to the day of the change keeps its day between
/// (R-SCH-02) and its most days in any seven (R-SCH-01), and a missed session counts as one, so that nothing is made up in double (R-SCH-08).
/// Each moved item remembers the week before its move: the next move may come before that week has passed.
/// </summary>
internal sealed class WeekJoin(PlanDraft draft, Protocol protocol, RehabPlan before)
{
    private readonly DateOnly _on = draft.On;

    public void Apply()
    {
        foreach (var item in draft.Items.ToArray())
        {
            if (item.IsCheck)
            {
                continue;
            }

            var old = Old(item);
            var isMoved = old is null || old.Days != item.Days || old.AlternateDays != item.AlternateDays;
            var joined = isMoved ? Remembering(item) : item;
            var free = IsJoined(joined, _on) ? _on : FirstFree(joined);
            joined = free > _on && (joined.NotBefore is not { } first || first < free) ? joined with { NotBefore = free } : joined;
            if (!ReferenceEquals(joined, item) && joined != item)
            {
                draft.Amend(item, joined, "R-SCH-02");
            }
        }

        new HeavyRest(draft, protocol, before, this).Keep();
    }

    private PlanItem? Old(PlanItem item)
    {
        foreach (var old in before.Items.Span())
        {
            if (old.IsWarmUp == item.IsWarmUp && !old.IsCheck && old.At.Exercise == item.At.Exercise)
            {
                return old;
            }
        }

        return null;
    }

    /// <summary>The item with what is known of the week before today.</summary>
    public PlanItem Remembering(PlanItem item) => item with { DaysSince = _on, DaysBefore = Lately(item.At.Exercise) is not Weekdays.None and var days ? days : null };

    /// <summary>The plan before offered it on that day, as far as a plan tells: by what it remembers of earlier days, and by its days since.</summary>
    public bool WasDue(PlanItem item, DateOnly day) => WasBefore(item, day)
        || (!IsResting(day) && DueDays.IsWanted(item, day) && day >= (item.DaysSince ?? DateOnly.MinValue) && (IsJoined(item, day) || day >= FirstFree(item)) && DateMinutes.Hold(protocol, before, item, day, firstRun: null));

    /// <summary>Days of the last week, today among them, on which it was due or done.</summary>
    private Weekdays Lately(ExerciseId exercise)
    {
        var days = Weekdays.None;
        for (var ago = 0; ago < DayMasks.DaysPerWeek; ago++)
        {
            days |= Was(exercise, _on.AddDays(-ago)) ? DueDays.Of(_on.AddDays(-ago)) : Weekdays.None;
        }

        return days;
    }

    private bool Was(ExerciseId exercise, DateOnly day)
    {
        foreach (var item in before.Items.Span())
        {
            if (item.At.Exercise == exercise && !item.IsCheck && WasDue(item, day))
            {
                return true;
            }
        }

        return draft.FirstTold(exercise, day) is not null;
    }

    /// <summary>The plan had begun, and neither pauses nor is suspended since.</summary>
    private bool IsResting(DateOnly day) => day < before.StartedOn || (before.Status is not PlanStatus.Active && day >= before.StatusSince);

    private static bool WasBefore(PlanItem item, DateOnly day) =>
        day <= item.DaysSince && day > item.DaysSince.Value.AddDays(-DayMasks.DaysPerWeek) && (item.DaysBefore & DueDays.Of(day)) is > Weekdays.None;

    /// <summary>The move, if there was one, lies so far back that the week before it leaves nothing open.</summary>
    private static bool IsJoined(PlanItem item, DateOnly day) =>
        item.DaysSince is not { } since || item.DaysBefore is null || day.DayNumber - since.DayNumber >= DayMasks.DaysPerWeek;

    /// <summary>The first day, from the move on, from which its days keep what the week before left open.</summary>
    private DateOnly FirstFree(PlanItem item)
    {
        if (item.DaysSince is not { } since || item.DaysBefore is null)
        {
            return DateOnly.MinValue;
        }

        var (_, most, nonConsecutive) = protocol.LadderOf(item.At.Exercise).Frequency.PerWeek;
        var free = since;
        for (var latest = since.AddDays(DayMasks.DaysPerWeek); free < latest && !(Fits(item, since, free, most) && (!nonConsecutive || IsSpaced(item, since, free)));)
        {
            free = free.AddDays(1);
        }

        return free;
    }

    private static bool IsSpaced(PlanItem item, DateOnly since, DateOnly free) =>
        !(free <= since && DueDays.IsWanted(item, since) && WasBefore(item, since.AddDays(-1)))
        && !(free <= since.AddDays(1) && DueDays.IsWanted(item, since.AddDays(1)) && WasBefore(item, since));

    private static bool Fits(PlanItem item, DateOnly since, DateOnly free, int most)
    {
        for (var last = 0; last < DayMasks.DaysPerWeek; last++)
        {
            var count = 0;
            for (var ago = 0; ago < DayMasks.DaysPerWeek; ago++)
            {
                var day = free.AddDays(last - ago);
                count += WasBefore(item, day) || (day >= free && DueDays.IsWanted(item, day)) ? 1 : 0;
            }

            if (count > most)
            {
                return false;
            }
        }

        return true;
    }
}
