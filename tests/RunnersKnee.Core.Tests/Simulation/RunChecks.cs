namespace RunnersKnee.Tests.Simulation;

/// <summary>What holds of every run of a plan, told from C8 and the answers and not from the library's own classes.</summary>
internal static class RunChecks
{
    private const int Distance = 8;

    /// <summary>Minutes of running in each level (C8.1).</summary>
    private static readonly int[] Minutes = [0, 6, 12, 18, 24, 27, 28, 30];

    public static bool IsRun(LadderPosition at) => at.Exercise.ToString() == "return-to-run";

    public static int LevelOf(LadderPosition at) => IsRun(at) ? Protocol.Standard.LadderOf(at.Exercise).Find(at.Rung)!.Level : -1;

    /// <summary>Highest pain of a good run (C8.2): 2, or 0 for whom any pain counts.</summary>
    public static PainScore Tolerance(PainPolicy policy) => policy == PainPolicy.SeedLiteral ? new(0) : new(2);

    /// <summary>The minutes of its level; at distance never more than 110 % of the longest run that is known (R-RUN-08).</summary>
    public static IEnumerable<string> Length(PlanItem item, Step step)
    {
        var level = LevelOf(item.At);
        var amount = Protocol.Standard.LadderOf(item.At.Exercise).At(item.At).Dose.Amount;
        if (level < Distance && (item.RunMinutes is not null || amount != Minutes[level]))
        {
            yield return $"{item.At} is {item.RunMinutes ?? amount}, its level has {Minutes[level]}";
        }

        if (level >= Distance && !(item.RunMinutes > 0 && item.RunMinutes <= Longest(step) * 110 / 100))
        {
            yield return $"{item.At} is {item.RunMinutes}, the longest known run is {Longest(step)}";
        }
    }

    /// <summary>A level more and no more minutes, or more minutes at the same level, by 10 % at most or back to what was run before.</summary>
    public static bool IsOneStep(Decision decision, Step step)
    {
        var (before, after) = (decision.Before!, decision.After!);
        return decision.Verdict is Verdict.ProgressDose
            ? after.At == before.At && LevelOf(after.At) >= Distance && after.RunMinutes > before.RunMinutes && after.RunMinutes <= Math.Max(before.RunMinutes.Value * 5 / 4, Longest(step) * 110 / 100)
            : LevelOf(after.At) == LevelOf(before.At) + 1 && (LevelOf(after.At) < Distance ? after.RunMinutes is null : after.RunMinutes <= (before.RunMinutes ?? Minutes[^1]));
    }

    /// <summary>Running has come back, and the last two runs were at the level left, calm in every answer (C8.2).</summary>
    public static IEnumerable<string> Earned(LadderPosition left, DateOnly about, Step step)
    {
        if (step.Before.Stage < Stage.RunReturn)
        {
            yield return $"a rise in {step.Before.Stage}";
        }

        var runs = step.Log.Days.Where(d => d.On <= about && d.Exercises.Any(IsDone)).OrderByDescending(d => d.On).Take(2).ToArray();
        if (runs.Length < 2)
        {
            yield return "one run is no two";
        }

        foreach (var run in runs)
        {
            var morning = step.Log.On(run.On.AddDays(1))?.MorningPain;
            if (run is not { Limp: false, Swelling: Swelling.None, PainAfterHour: not null } || morning is null || morning > step.Before.Intake.UsualMorningPain
                || run.Exercises.Where(IsDone).Any(e => e.At != left || e.Quality is null or PainQuality.Sharp || e.Form is FormQuality.BrokenDown || e.Completion is Completion.StoppedByPain or Completion.Partial
                    || (e.Quality is PainQuality.Ache && e.During > Tolerance(step.Before.Policy))))
            {
                yield return $"the run of {run.On:O} was no Success";
            }
        }
    }

    private static bool IsDone(ExerciseReport report) =>
        IsRun(report.At) && report.Purpose is Purpose.Training or Purpose.Trial && report.Completion is not Completion.NotAttempted;

    /// <summary>The longest run of the reports or of the intake, and the half hour that ends the levels.</summary>
    private static int Longest(Step step) =>
        step.Log.Days.SelectMany(d => d.Exercises).Where(e => IsRun(e.At)).Select(e => e.RunMinutes ?? 0).Append(step.After.Intake.LongestRunMinutes ?? 0).Append(Minutes[^1]).Max();
}
