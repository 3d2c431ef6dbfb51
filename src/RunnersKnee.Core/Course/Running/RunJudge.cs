using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Judges one run by the table of running, with what is known now of the days before and of the rest of the plan.</summary>
internal sealed class RunJudge(Protocol protocol, PlanDraft draft, RunLog log, PainPolicy policy, Urgency urgency, bool isUnstable)
{
    public RunJudged Of(DateOnly day, ExerciseReport report, PlanItem item)
    {
        var successes = log.SuccessesAt(item, day);
        var seen = log.Observe(day, report) with
        {
            Urgency = urgency,
            HasSuccesses = successes >= Limits.RunSuccesses,
            IsRateLimited = Levels() >= Limits.RunLevelsPerWeek,
            IsUnstable = isUnstable || IsUnstable(protocol, draft),
        };
        return new(day, report, seen, RunTable.Judge(seen, policy), successes);
    }

    /// <summary>Another run within 14 days before was not taken well (R-RUN-02 to R-RUN-05), and neither was this one.</summary>
    public bool IsSecondFailure(RunJudged judged) => judged.Ruling is >= RunRuling.RepeatAfterRest and < RunRuling.Refer && draft.Outcomes.Any(o =>
        o.At.Exercise == log.Ladder.Exercise && IsFailure(o.Rule) && o.About is { } about && about < judged.Day && judged.Day.DayNumber - about.DayNumber < Limits.RunHabitDays);

    /// <summary>
    /// Strength that is not steady (R-RUN-06): a stop or step back in what loads the knee within 7 days, or a harder rung within 3. One that gave
    /// way because of its report counts as the step back it is.
    /// </summary>
    public static bool IsUnstable(Protocol protocol, PlanDraft draft) => draft.Outcomes.Any(o =>
        o.Verdict is Verdict.ProgressRung or Verdict.Regress or Verdict.StopToday or Verdict.Swap
        && protocol.FindLadder(o.At.Exercise) is { } ladder && !ladder.IsRun()
        && (o.Verdict is Verdict.ProgressRung
            ? draft.On.DayNumber - o.On.DayNumber < Limits.RunRungRiseDays
            : (o.Verdict is Verdict.Regress or Verdict.StopToday || o is { Verdict: Verdict.Swap, About: not null })
                && (ladder.Find(o.At.Rung)?.KneeLoad ?? KneeLoad.High) >= KneeLoad.Low
                && draft.On.DayNumber - (o.About ?? o.On).DayNumber < Limits.RunUnstableDays));

    private int Levels() => draft.Outcomes.Count(o =>
        o.At.Exercise == log.Ladder.Exercise && o.Verdict is Verdict.ProgressRung && draft.On.DayNumber - o.On.DayNumber < Limits.RunLevelDays);

    private static bool IsFailure(string rule) => RunTable.Rows.Any(r => r.Id == rule && r.Ruling is >= RunRuling.RepeatAfterRest and < RunRuling.Refer);
}
