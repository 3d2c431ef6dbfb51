using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Answers that the plan as a whole lacks today, in the order in which a form would ask them.</summary>
internal static class PlanMissing
{
    private const string Stairs = "R-CRI-09";

    /// <summary>After a long silence one question a day is enough (R-MIS-01); the warning signs are asked all the same.</summary>
    public static IReadOnlyList<string> Of(RehabPlan plan, Screening screening, Readings readings, Finding? cap, Unanswered? unanswered, IReadOnlyList<Finding> criteria)
    {
        var today = readings.Day(readings.On);
        var isAll = unanswered is not { IsLong: true };
        List<string> missing = [];
        AddIf(today?.MorningPain is null, MissingAnswers.Morning);
        AddIf(isAll && today?.DailyLifePain is null, "daily-life-pain");
        AddIf(isAll && criteria.Any(c => c is { Rule: Stairs, Holds: null }), "stairs-pain");
        AddIf(isAll && today?.Swelling is null, "swelling");
        AddIf(isAll && today?.Limp is null, "limp");
        AddIf(screening.IsOverdue || cap?.Rule == "R-SCR-01" || (cap?.On > screening.LastScreen), MissingAnswers.WarningSigns);
        AddIf(isAll && IsScoreDue(plan, readings), "akps");
        return missing;

        void AddIf(bool isMissing, string answer)
        {
            if (isMissing)
            {
                missing.Add(answer);
            }
        }
    }

    /// <summary>In the week after week 6 and after week 12, until AKPS or KOOS-PF is there (C12).</summary>
    private static bool IsScoreDue(RehabPlan plan, Readings readings)
    {
        var day = readings.On.DayNumber - plan.StartedOn.DayNumber;
        var into = day % Limits.ScoreDays;
        return day >= Limits.ScoreDays && day / Limits.ScoreDays <= Limits.ScoreTimes && into < Limits.ScoreWindowDays
            && !readings.LastDays(into + 1).Any(on => readings.Day(on) is { Akps: not null } or { KoosPf: not null });
    }
}
