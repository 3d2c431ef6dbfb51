using System.Numerics;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Signs that the library computes from the course itself (C4.2). Each ends when its trigger does.</summary>
internal static class CourseFlags
{
    /// <summary>How the ids of the rows that stop an exercise begin.</summary>
    private const string Stop = "R-STOP-";

    private const string OnFloor = "R-FLR-01";

    /// <summary>Stops that are about pain in the exercise itself.</summary>
    private static readonly string[] PainStops = ["R-STOP-01", "R-STOP-02", "R-STOP-03"];

    public static void Raise(Protocol protocol, RehabPlan plan, Screening screening, PlanDraft draft, Readings readings, IReadOnlyList<int> due)
    {
        var on = readings.On;
        screening.Compute(protocol, WarningSign.RepeatedStops, StopDays(draft.Outcomes, on) >= Limits.SwapPressureSessions);
        var isOnFloor = HasReason(draft.Decisions, OnFloor);
        screening.Compute(protocol, WarningSign.HighBaseline, readings.Baseline.Value >= Limits.HighBaseline || HasManyEasyDays(readings) || isOnFloor || WasOnFloor(plan, on), beginsAgain: isOnFloor);
        screening.Compute(protocol, WarningSign.SevereWeeks, readings.WeeklyWorst(on) >= Limits.HighPain && readings.WeeklyWorst(on.AddDays(-7)) >= Limits.HighPain);
        for (var i = 0; i < draft.Decisions.Count; i++)
        {
            if (StopsTheUnloaded(draft.Decisions[i], protocol))
            {
                screening.Compute(protocol, WarningSign.Elsewhere, isThere: true, beginsAgain: true);
                break;
            }
        }

        if (HasChangedLittle(plan, readings) is { } little)
        {
            // sessions that are skipped later do not lift what was raised
            screening.Compute(protocol, WarningSign.LittleChange, little && (screening.Has(WarningSign.LittleChange) || IsRegular(due, readings)));
        }
    }

    /// <summary>On how many days of the last 14 something was stopped.</summary>
    private static int StopDays(IReadOnlyList<Outcome> outcomes, DateOnly on)
    {
        var days = 0u;
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (IsStop(outcomes[i]) && on.DayNumber - outcomes[i].About!.Value.DayNumber is var ago && ago < Limits.SwapPressureDays)
            {
                days |= 1u << ago;
            }
        }

        return BitOperations.PopCount(days);
    }

    private static bool HasReason(IReadOnlyList<Decision> decisions, string rule)
    {
        for (var i = 0; i < decisions.Count; i++)
        {
            foreach (var reason in decisions[i].Reasons.Span())
            {
                if (reason.Rule == rule)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Long in a stage (YF-10), told of the stage the assessment ends in.</summary>
    public static void RaiseForStage(Protocol protocol, RehabPlan plan, Screening screening, Readings readings, IReadOnlyList<int> due, Stage stage)
    {
        var days = stage == plan.Stage ? readings.On.DayNumber - plan.StageSince.DayNumber : 0;
        var isLong = (stage is Stage.CalmDown && days >= Limits.LongCalmDays) || (stage is Stage.Build && days >= Limits.LongBuildDays);
        screening.Compute(protocol, WarningSign.LongStage, isLong && (screening.Has(WarningSign.LongStage) || IsRegular(due, readings)));
    }

    /// <summary>A stop, also where the exercise gave way to another because of it.</summary>
    public static bool IsStop(Outcome outcome) => outcome.About is not null
        && (outcome.Verdict is Verdict.StopToday || (outcome.Verdict is Verdict.Swap && outcome.Rule.StartsWith(Stop, StringComparison.Ordinal)));

    /// <summary>
    /// The floor was reached in the days a plan remembers, so the sign that it raised does not end with the next assessment. The plan does not
    /// keep what raised the sign after the start, so whatever did, it stays for those days.
    /// </summary>
    private static bool WasOnFloor(RehabPlan plan, DateOnly on) => plan.Flags.Any(f =>
        f.Id == WarningSign.HighBaseline
        && (f.On > plan.StartedOn || plan.Intake.UsualMorningPain.Value < Limits.HighBaseline)
        && on.DayNumber - f.On.DayNumber < RehabPlan.RemembersDays);

    /// <summary>Days that began too sore for an ordinary session (R-PRE-02).</summary>
    private static bool HasManyEasyDays(Readings readings) => EasyDays.Count(readings, Limits.EasyDaysWindow) >= Limits.EasyDaysFlag;

    /// <summary>Knee pain stopped something that does not load the knee, which is not expected (C3.5).</summary>
    private static bool StopsTheUnloaded(Decision decision, Protocol protocol) =>
        decision is { About: not null, Verdict: Verdict.StopToday or Verdict.Swap, Before: { } item }
        && decision.Reasons.Any(r => PainStops.Contains(r.Rule))
        && protocol.LadderOf(item.At.Exercise).Find(item.At.Rung)?.KneeLoad is KneeLoad.None;

    /// <summary>Six weeks on, the week's worst is above 2 and little better than at the start (YF-01); null: nobody knows.</summary>
    private static bool? HasChangedLittle(RehabPlan plan, Readings readings)
    {
        if (readings.On.DayNumber - plan.StartedOn.DayNumber < Limits.LittleChangeDays)
        {
            return false;
        }

        var akps = LastAkps(readings);
        return readings.WeeklyWorst(readings.On) is not { } worst ? null
            : worst > Limits.LittleChangePain
                && plan.Intake.WorstPain.Value - worst < Limits.LittleChangeDrop
                && !(akps - plan.Intake.Akps >= Limits.LittleChangeAkps);
    }

    private static int? LastAkps(Readings readings)
    {
        for (var ago = 0; ago < FeedbackLog.LookbackDays; ago++)
        {
            if (readings.Day(readings.On.AddDays(-ago))?.Akps is { } score)
            {
                return score;
            }
        }

        return null;
    }

    private static bool IsRegular(IReadOnlyList<int> due, Readings readings) => DueDays.LongAdherence(due, readings) >= Limits.AdherencePercent;
}
