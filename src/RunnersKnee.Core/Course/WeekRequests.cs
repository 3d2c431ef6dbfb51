using System.Numerics;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>What the items of a plan ask of the week, most important first.</summary>
internal static class WeekRequests
{
    private const int LastToWarmUp = 2;

    /// <summary>The items of a draft that want days, in the order of a request.</summary>
    public static PlanItem[] Items(PlanDraft draft) => InOrder(draft.Items, draft);

    /// <summary>Those of a plan's items that want days, in the order of a request: the run, checks of function, exercises.</summary>
    public static PlanItem[] InOrder(IReadOnlyList<PlanItem> items, PlanDraft draft)
    {
        List<PlanItem> wanted = new(items.Count);
        var checks = 0;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.IsCheck)
            {
                wanted.Insert(checks++, item);
            }
            else if (!item.IsWarmUp && !draft.IsRun(item))
            {
                wanted.Add(item);
            }
        }

        if (RunOf(items, draft) is { } run)
        {
            wanted.Insert(0, run);
        }

        return [.. wanted];
    }

    /// <summary>The request of these items with the warm-ups of the stage; nothing is chosen yet.</summary>
    public static WeekRequest Of(IReadOnlyList<PlanItem> items, PlanDraft draft, Protocol protocol, Availability availability, Stage stage) =>
        WithoutWarmUps(items, draft, protocol, availability, stage) with { WarmUps = WarmUps(draft, protocol, availability, stage) };

    /// <summary>The same where only the days of the items are asked for: warm-ups are placed after them and take nothing from them.</summary>
    public static WeekRequest WithoutWarmUps(IReadOnlyList<PlanItem> items, PlanDraft draft, Protocol protocol, Availability availability, Stage stage)
    {
        if (stage < Stage.RunReturn)
        {
            return On(availability.TrainingDays, items, draft, protocol, availability, stage);
        }

        var used = UsedForStrength(items, draft);
        return availability.Minutes is { } minutes
            ? StrengthRoom.Best(StrengthDays.InOrder(availability, used), minutes, days => On(days, items, draft, protocol, availability, stage))
            : On(StrengthDays.Of(availability, used), items, draft, protocol, availability, stage);
    }

    private static WeekRequest On(Weekdays strength, IReadOnlyList<PlanItem> items, PlanDraft draft, Protocol protocol, Availability availability, Stage stage)
    {
        var asked = new WeekItem[items.Count];
        for (var i = 0; i < asked.Length; i++)
        {
            asked[i] = draft.IsRun(items[i]) ? RunOf(items[i], protocol, availability) : ItemOf(items[i], protocol, draft, availability, stage, strength);
        }

        return new()
        {
            Items = LongRunDay.Keep(asked, availability, RunOf(items, draft) is { } run && !draft.IsLowestRun(run)),
            Availability = availability,
            WarmUps = [],
        };
    }

    private static PlanItem? RunOf(IReadOnlyList<PlanItem> items, PlanDraft draft)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!items[i].IsCheck && draft.IsRun(items[i]))
            {
                return items[i];
            }
        }

        return null;
    }

    private static Weekdays UsedForStrength(IReadOnlyList<PlanItem> items, PlanDraft draft)
    {
        var used = Weekdays.None;
        for (var i = 0; i < items.Count; i++)
        {
            used |= draft.IsRun(items[i]) ? Weekdays.None : items[i].Days;
        }

        return used;
    }

    private static WeekItem ItemOf(PlanItem item, Protocol protocol, PlanDraft draft, Availability availability, Stage stage, Weekdays strength)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var rung = ladder.Find(item.At.Rung)!;
        var (min, max, nonConsecutive) = ladder.Frequency.PerWeek;
        var minutes = ladder.At(item.At, item.IsCheck ? Purpose.Check : Purpose.Training).Minutes;
        return new()
        {
            Exercise = item.At.Exercise,
            Movement = protocol[item.At.Exercise].Movement,
            Minutes = minutes,
            Min = item.IsCheck ? 1 : Aim(min, stage, strength),
            Max = item.IsCheck ? 1 : max,
            On = item.IsCheck ? Kept(item, strength, availability, minutes) : strength,
            // what bends the knee under weight is done daily only while it is small and free of pain, whatever the source says
            NonConsecutive = nonConsecutive || (rung.KneeLoad >= KneeLoad.Moderate
                && (item.Purpose is Purpose.Trial || item.At.Dose > Limits.SeedMinimumDose || HurtLately(item.At.Exercise, draft))),
            KneeLoad = rung.KneeLoad,
            Previous = item.Days,
            Barred = Weekdays.None,
        };
    }

    /// <summary>Days a week that are aimed at: what the source asks for, two once running is back, so that more exercises can take turns (C5.1, C-09).</summary>
    public static int Aim(int min, Stage stage, Weekdays strength) =>
        Math.Min(stage >= Stage.RunReturn ? Math.Min(min, Limits.TurnDays) : min, BitOperations.PopCount((uint)strength));

    /// <summary>
    /// A check keeps its day while it is asked for and has the minutes for it: moved on from week to week, checks of one week would never stand beside each other.
    /// </summary>
    private static Weekdays Kept(PlanItem check, Weekdays days, Availability? budget, int minutes) =>
        (check.Days & days) is not Weekdays.None and var kept && Enumerable.Range(0, DayMasks.DaysPerWeek).Any(d => DayMasks.Has((int)kept, d) && !(budget?.Minutes?[d] < minutes))
            ? kept
            : days;

    /// <summary>A run has the running days, and time of its own there; where none are given it shares the training days and their minutes.</summary>
    private static WeekItem RunOf(PlanItem item, Protocol protocol, Availability availability)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var (min, max, nonConsecutive) = ladder.Frequency.PerWeek;
        var hasOwnDays = availability.RunningDays is not Weekdays.None;
        var days = hasOwnDays ? availability.RunningDays : availability.TrainingDays;
        var minutes = item.RunMinutes ?? ladder.At(item.At).Minutes;
        return new()
        {
            Exercise = item.At.Exercise,
            Movement = protocol[item.At.Exercise].Movement,
            Minutes = minutes,
            Min = item.IsCheck ? 1 : min,
            Max = item.IsCheck ? 1 : max,
            On = item.IsCheck ? Kept(item, days, hasOwnDays ? null : availability, minutes) : days,
            IsUnbudgeted = hasOwnDays,
            IsRun = !item.IsCheck,
            NonConsecutive = nonConsecutive,
            // the minutes tell how long it takes, the four items and the heavy days are about strength
            KneeLoad = KneeLoad.Low,
            Previous = item.Days,
            Barred = Weekdays.None,
        };
    }

    /// <summary>
    /// Three or four times a week with a day between may be four in every second week, once it is trained: not what loads the knee much, and
    /// not while it hurts, since a knee that is easily upset gains nothing by a fourth day.
    /// </summary>
    public static bool MayAlternate(PlanItem item, PlanDraft draft, Protocol protocol)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        return item.Purpose is Purpose.Training && ladder.Frequency.PerWeek is { Min: >= DayMasks.DaysPerWeek / 2, Max: > DayMasks.DaysPerWeek / 2, NonConsecutive: true }
            && ladder.Find(item.At.Rung) is { KneeLoad: < KneeLoad.Moderate } && !draft.IsRun(item) && !HurtLately(item.At.Exercise, draft);
    }

    /// <summary>Eased or held for pain; what a stage no longer trains left without having hurt.</summary>
    private static bool HurtLately(ExerciseId exercise, PlanDraft draft)
    {
        for (var i = 0; i < draft.Outcomes.Count; i++)
        {
            var outcome = draft.Outcomes[i];
            if ((outcome.Verdict >= Verdict.ReduceDose || outcome.Rule == "R-HLD-02") && outcome.At.Exercise == exercise && outcome.Rule != Eligibility.RuleId
                && draft.On.DayNumber - outcome.On.DayNumber < Limits.SwapExclusionDays)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing warms up that was eased lately, that is still on trial, or that is done at an easier rung than the warm-up's.</summary>
    private static bool MayWarmUp(ExerciseId exercise, Protocol protocol, PlanDraft draft) =>
        !HurtLately(exercise, draft)
        && (draft.Find(exercise, warmUp: false) is not { } item
            || (item is { Purpose: Purpose.Training, AwaitsMorning: false } && protocol.LadderOf(exercise).IsAtMost(WarmUpPosition(protocol.LadderOf(exercise)), item.At)));

    /// <summary>One set at the lowest dose (R-SCH-05), of what may warm up in this stage, the gentler first.</summary>
    private static WeekItem[] WarmUps(PlanDraft draft, Protocol protocol, Availability availability, Stage stage)
    {
        List<WeekItem> found = [];
        for (var order = 0; order <= LastToWarmUp; order++)
        {
            for (var i = 0; i < protocol.Exercises.Count; i++)
            {
                var (exercise, ladder) = (protocol.Exercises[i], protocol.Ladders[i]);
                if (exercise.WarmUp && WarmUpOrder(exercise.Family) == order && exercise.Stages.ContainsKey(stage)
                    && availability.Equipment.HasFlag(ladder.Base().Needs) && MayWarmUp(exercise.Id, protocol, draft))
                {
                    found.Add(WarmUp(exercise, ladder));
                }
            }
        }

        return [.. found];
    }

    private static WeekItem WarmUp(Exercise exercise, Ladder ladder)
    {
        var frequency = ladder.Frequency.PerWeek;
        return new()
        {
            Exercise = exercise.Id,
            Movement = exercise.Movement,
            Minutes = ladder.At(WarmUpPosition(ladder), Purpose.WarmUp).Minutes,
            Min = 0,
            Max = frequency.Max,
            NonConsecutive = frequency.NonConsecutive,
            KneeLoad = ladder.Base().KneeLoad,
            Previous = Weekdays.None,
            Barred = Weekdays.None,
        };
    }

    /// <summary>Bridge, then hip mobility, then the band walk (R-SCH-05).</summary>
    private static int WarmUpOrder(string family) => family switch { "glute" => 0, "mobility" => 1, _ => LastToWarmUp };

    public static LadderPosition WarmUpPosition(Ladder ladder) => ladder.Position(ladder.Base(), 0);
}
