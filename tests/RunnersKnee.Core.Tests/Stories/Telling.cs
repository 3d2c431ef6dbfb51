namespace RunnersKnee.Tests.Stories;

/// <summary>Questions a story asks of a life.</summary>
internal static class Telling
{
    public static ExerciseId Run { get; } = ExerciseId.Parse("return-to-run");

    /// <summary>The first week whose evening finds the plan in a stage; 0: none does.</summary>
    public static int WeekOf(this Life life, Stage stage) => life.Days.FirstOrDefault(d => d.Plan.Stage == stage)?.Week ?? 0;

    /// <summary>The stages in the order in which they were entered.</summary>
    public static IEnumerable<Stage> Course(this Life life) =>
        life.Days.Where(d => d.Number == 0 || life.Days[d.Number - 1].Plan.Stage != d.Plan.Stage).Select(d => d.Plan.Stage);

    /// <summary>The first day on which a rule is told; null: it never is.</summary>
    public static Day? FirstTold(this Life life, string rule, string? observed = null) =>
        life.Days.FirstOrDefault(d => d.Told.Any(f => f.Rule == rule && (observed is null || f.Observed == observed)));

    /// <summary>What the last reply still asks for before the next stage.</summary>
    public static IEnumerable<string> Left(this Life life) => life.LastDay.Reply!.ExitCriteria.Where(c => c.Holds is not true).Select(c => c.Rule);

    public static IEnumerable<Prescription> Shown(this Life life) => life.Days.SelectMany(d => d.Session?.Items ?? []);

    public static IEnumerable<Decision> Decisions(this Life life) => life.Days.SelectMany(d => d.Changes).SelectMany(c => c.Decisions);

    public static bool IsRise(this Decision decision) => decision.Verdict is Verdict.ProgressDose or Verdict.ProgressRung;

    /// <summary>The flags that are open in the evening of the last day.</summary>
    public static IEnumerable<string> OpenFlags(this Life life) => life.Plan.Flags.Where(f => f.ClearedOn is null).Select(f => f.Id);

    public static ExerciseReport Aching(this ExerciseReport report, int pain) =>
        pain == 0 ? report : report with { During = new(pain), Quality = PainQuality.Ache };

    public static Life UntilMaintain(this Life life, int atMost) => life.LiveUntil(d => d.Plan.Stage is Stage.Maintain, atMost);
}
