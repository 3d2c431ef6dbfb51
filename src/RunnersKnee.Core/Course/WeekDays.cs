using System.Numerics;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>Asks for the week's days of all items of a plan, and keeps the rest between sessions where days moved.</summary>
internal static class WeekDays
{
    /// <summary>Gives the items of a draft their days, and the running days their warm-up.</summary>
    public static void Choose(PlanDraft draft, Protocol protocol, Availability availability, IReadOnlyList<PlanItem> before, Stage stage)
    {
        PlanItem[] items = [.. draft.Run is { } run ? (PlanItem[])[run] : [], .. draft.Checks, .. draft.Exercises];
        var strength = stage >= Stage.RunReturn ? StrengthDays.Of(availability, items.Select(i => draft.IsRun(i) ? Weekdays.None : i.Days)) : availability.TrainingDays;
        var choice = WeekPlanner.Choose(new()
        {
            Items = [.. items.Select(i => draft.IsRun(i) ? RunOf(i, protocol, availability) : ItemOf(i, protocol, draft, stage, strength))],
            Availability = availability,
            WarmUps = [.. WarmUps(protocol, availability, stage).Where(w => MayWarmUp(w.Exercise, protocol, draft))],
        });
        for (var i = 0; i < items.Length; i++)
        {
            if (choice.Days[i] != items[i].Days)
            {
                var old = before.FirstOrDefault(b => b.At.Exercise == items[i].At.Exercise && !b.IsWarmUp && b.IsCheck == items[i].IsCheck);
                draft.Reschedule(items[i], Rested(items[i] with { Days = choice.Days[i], AlternateDays = null }, old, draft, protocol), LeftOut(choice, items[i]), Said(availability.Minutes is null ? "R-SCH-04" : "R-SCH-09", items[i].At.Exercise));
            }
        }

        WarmUp(draft, protocol, availability, choice, before);
    }

    /// <summary>The week as it would be with these items; nothing of the plan moves.</summary>
    public static IReadOnlyList<PlanItem> Probe(PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage, IReadOnlyList<PlanItem> items)
    {
        var probe = new PlanDraft(protocol, plan with { Items = items, Recent = draft.Outcomes }, draft.On);
        Choose(probe, protocol, plan.Availability, plan.Items, stage);
        return probe.Items;
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

    private static LadderPosition WarmUpPosition(Ladder ladder) => ladder.Position(ladder.Base(), 0);

    /// <summary>A warm-up that had to be eased and comes back begins one rung below where it hurt, as far as the plan remembers.</summary>
    private static LadderPosition Eased(Ladder ladder, PlanDraft draft, Equipment held)
    {
        var usual = WarmUpPosition(ladder);
        var hurt = draft.Outcomes.LastOrDefault(o => o.At.Exercise == ladder.Exercise && o.Rule != Eligibility.RuleId && o.Verdict >= Verdict.ReduceDose && ladder.IsAtMost(o.At, usual))?.At;
        return hurt is null || ladder.Find(hurt.Rung) is not { } rung ? usual : ladder.Position(ladder.Easier(rung, held) ?? rung, 0);
    }

    private static void WarmUp(PlanDraft draft, Protocol protocol, Availability availability, WeekChoice choice, IReadOnlyList<PlanItem> before)
    {
        foreach (var old in draft.Items.Where(i => i.IsWarmUp).ToArray())
        {
            var days = choice.WarmUps.Where(w => w.Exercise == old.At.Exercise).Select(w => w.Days).FirstOrDefault();
            if (days == old.Days)
            {
                continue;
            }

            draft.Decide(new() { Exercise = old.At.Exercise, Verdict = Verdict.Hold, Before = old, After = days is Weekdays.None ? null : Rested(old with { Days = days }, old, draft, protocol), Reasons = [Said("R-SCH-05", old.At.Exercise)], Missing = [] });
        }

        foreach (var (exercise, days) in choice.WarmUps)
        {
            if (days is not Weekdays.None && draft.Find(exercise, warmUp: true) is null)
            {
                var added = new PlanItem { At = Eased(protocol.LadderOf(exercise), draft, availability.Equipment), Purpose = Purpose.WarmUp, Since = draft.On, Days = days };
                draft.Decide(new() { Exercise = exercise, Verdict = Verdict.Add, After = Rested(added, before.FirstOrDefault(b => b.At.Exercise == exercise), draft, protocol), Reasons = [Said("R-SCH-05", exercise)], Missing = [] });
            }
        }
    }

    private static Finding? LeftOut(WeekChoice choice, PlanItem item) => choice.LeftOut.FirstOrDefault(f => f.Exercise == item.At.Exercise);

    private static Finding Said(string rule, ExerciseId exercise) => new() { Rule = rule, Holds = true, Exercise = exercise };

    /// <summary>
    /// Where days move in the middle of a week, an exercise that wants a day between keeps it to the day it was last due (R-SCH-02, plan joins),
    /// and no seven days hold more of it than its source allows (R-SCH-01).
    /// </summary>
    private static PlanItem Rested(PlanItem moved, PlanItem? old, PlanDraft draft, Protocol protocol)
    {
        var on = draft.On;
        if (old is null)
        {
            return moved;
        }

        var (_, most, nonConsecutive) = protocol.LadderOf(moved.At.Exercise).Frequency.PerWeek;
        var free = !nonConsecutive ? on : DueDays.IsWanted(old, on) ? on.AddDays(2) : DueDays.IsWanted(old, on.AddDays(-1)) ? on.AddDays(1) : on;
        for (var latest = on.AddDays(DayMasks.DaysPerWeek); free < latest && MostInAWeek(old, moved, draft, free) > most;)
        {
            free = free.AddDays(1);
        }

        return free > on && (moved.NotBefore is not { } first || first < free) ? moved with { NotBefore = free } : moved;
    }

    /// <summary>The most of it in any seven days: what was done or due up to today, and the new days from the first free one on.</summary>
    private static int MostInAWeek(PlanItem old, PlanItem moved, PlanDraft draft, DateOnly free)
    {
        var done = draft.Outcomes.Where(o => o.About is not null && o.At.Exercise == moved.At.Exercise).Select(o => o.About!.Value).ToHashSet();
        return Enumerable.Range(0, DayMasks.DaysPerWeek).Max(last => Enumerable.Range(0, DayMasks.DaysPerWeek).Select(ago => free.AddDays(last - ago))
            .Count(day => (day <= draft.On && (done.Contains(day) || DueDays.IsWanted(old, day))) || (day >= free && DueDays.IsWanted(moved, day))));
    }
}
