using System.Numerics;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>What the items of a plan ask of the week, most important first.</summary>
internal static class WeekRequests
{
    /// <summary>The items that want days, in the order of a request: the run, checks of function, exercises.</summary>
    public static PlanItem[] Items(PlanDraft draft) => [.. draft.Run is { } run ? (PlanItem[])[run] : [], .. draft.Checks, .. draft.Exercises];

    /// <summary>The request of these items; nothing is chosen yet.</summary>
    public static WeekRequest Of(IReadOnlyList<PlanItem> items, PlanDraft draft, Protocol protocol, Availability availability, Stage stage)
    {
        var strength = stage >= Stage.RunReturn ? StrengthDays.Of(availability, items.Select(i => draft.IsRun(i) ? Weekdays.None : i.Days)) : availability.TrainingDays;
        return new()
        {
            Items = LongRunDay.Keep([.. items.Select(i => draft.IsRun(i) ? RunOf(i, protocol, availability) : ItemOf(i, protocol, draft, stage, strength))], availability, draft.Run is { } run && !draft.IsLowestRun(run)),
            Availability = availability,
            WarmUps = [.. WarmUps(protocol, availability, stage).Where(w => MayWarmUp(w.Exercise, protocol, draft))],
        };
    }

    private static WeekItem ItemOf(PlanItem item, Protocol protocol, PlanDraft draft, Stage stage, Weekdays strength)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var rung = ladder.Find(item.At.Rung)!;
        var (min, max, nonConsecutive) = ladder.Frequency.PerWeek;
        return new()
        {
            Exercise = item.At.Exercise,
            Movement = protocol[item.At.Exercise].Movement,
            Minutes = ladder.At(item.At, item.IsCheck ? Purpose.Check : Purpose.Training).Minutes,
            Min = item.IsCheck ? 1 : Aim(min, stage, strength),
            Max = item.IsCheck ? 1 : max,
            On = item.IsCheck ? Kept(item, strength) : strength,
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

    /// <summary>A check keeps its day while it is asked for: moved on from week to week, checks of one week would never stand beside each other.</summary>
    private static Weekdays Kept(PlanItem check, Weekdays days) => (check.Days & days) is not Weekdays.None and var kept ? kept : days;

    /// <summary>A run has the running days, and time of its own there; where none are given it shares the training days and their minutes.</summary>
    private static WeekItem RunOf(PlanItem item, Protocol protocol, Availability availability)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var (min, max, nonConsecutive) = ladder.Frequency.PerWeek;
        var hasOwnDays = availability.RunningDays is not Weekdays.None;
        var days = hasOwnDays ? availability.RunningDays : availability.TrainingDays;
        return new()
        {
            Exercise = item.At.Exercise,
            Movement = protocol[item.At.Exercise].Movement,
            Minutes = item.RunMinutes ?? ladder.At(item.At).Minutes,
            Min = item.IsCheck ? 1 : min,
            Max = item.IsCheck ? 1 : max,
            On = item.IsCheck ? Kept(item, days) : days,
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
    private static bool HurtLately(ExerciseId exercise, PlanDraft draft) => draft.Outcomes.Any(o =>
        o.At.Exercise == exercise && o.Rule != Eligibility.RuleId && (o.Verdict >= Verdict.ReduceDose || o.Rule == "R-HLD-02") && draft.On.DayNumber - o.On.DayNumber < Limits.SwapExclusionDays);

    /// <summary>Nothing warms up that was eased lately, that is still on trial, or that is done at an easier rung than the warm-up's.</summary>
    private static bool MayWarmUp(ExerciseId exercise, Protocol protocol, PlanDraft draft) =>
        !HurtLately(exercise, draft)
        && (draft.Find(exercise, warmUp: false) is not { } item
            || (item is { Purpose: Purpose.Training, AwaitsMorning: false } && protocol.LadderOf(exercise).IsAtMost(WarmUpPosition(protocol.LadderOf(exercise)), item.At)));

    /// <summary>One set at the lowest dose (R-SCH-05), of what may warm up in this stage, the gentler first.</summary>
    private static IEnumerable<WeekItem> WarmUps(Protocol protocol, Availability availability, Stage stage) =>
        from exercise in protocol.Exercises
        where exercise.WarmUp && exercise.Stages.ContainsKey(stage)
        let ladder = protocol.LadderOf(exercise.Id)
        where availability.Equipment.HasFlag(ladder.Base().Needs)
        orderby WarmUpOrder(exercise.Family)
        let frequency = ladder.Frequency.PerWeek
        select new WeekItem
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

    /// <summary>Bridge, then hip mobility, then the band walk (R-SCH-05).</summary>
    private static int WarmUpOrder(string family) => family switch { "glute" => 0, "mobility" => 1, _ => 2 };

    public static LadderPosition WarmUpPosition(Ladder ladder) => ladder.Position(ladder.Base(), 0);
}
