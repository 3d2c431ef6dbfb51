using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What the reports of the last 7 days say of one check; the newest decides. True: passed. False: not passed. Null: not done, or an answer is
/// missing. A later set of the same exercise that hurt takes a passed check back, on whatever rung it was done.
/// </summary>
internal sealed record CheckResult(bool? Holds, DateOnly? LastOn, string? Observed)
{
    public static CheckResult Of(Check check, Protocol protocol, Readings readings)
    {
        for (var ago = 0; ago < Limits.CheckDays; ago++)
        {
            var day = readings.On.AddDays(-ago);
            CheckResult? worst = null;
            foreach (var report in readings.Day(day) is { } told ? told.Exercises.Span() : [])
            {
                if (report.At.Exercise == check.At.Exercise && Classifier.Attempted(report) && Judge(check, protocol, readings, day, report) is { } one)
                {
                    worst = worst is null || Rank(one.Holds) < Rank(worst.Holds) ? one : worst;
                }
            }

            if (worst is not null)
            {
                return worst;
            }
        }

        return new(null, null, null);
    }

    /// <param name="check">The check.</param>
    /// <param name="highest">Highest pain at which the runner's policy allows progress.</param>
    public Finding Say(Check check, int highest) => new()
    {
        Rule = check.Rule,
        Holds = Holds,
        On = LastOn,
        Exercise = check.At.Exercise,
        Observed = Observed,
        Limit = Reasons.Text(check.IsWalk ? Limits.CheckWalkPain : highest),
    };

    /// <summary>Null: this report is not about the check.</summary>
    private static CheckResult? Judge(Check check, Protocol protocol, Readings readings, DateOnly day, ExerciseReport report)
    {
        var pain = readings.EffectivePain(report);
        var hurt = pain > (check.IsWalk ? Limits.CheckWalkPain : readings.Policy.Progress.Value) || Classifier.Quality(report) is PainQuality.Sharp;
        if (!IsAbout(check, protocol, report))
        {
            return hurt && !check.IsWalk ? new(false, day, Reasons.Text(pain)) : null;
        }

        var isWhole = report.Completion is { } done ? done is Completion.MetTarget or Completion.ExceededTarget : (bool?)null;
        var felt = hurt ? false : Given(report.During);
        var holds = check.IsWalk
            ? All(felt, isWhole, readings.Day(day)?.Limp is { } limp ? !limp : null, Morning(readings, day), IsRun(check, protocol, report) ? AsRun(readings, day, report, pain) : true)
            : All(felt, isWhole, Form(report, pain));

        // a run that was no Success says nothing of a walk: who runs at 2 of 10 may walk without pain, and is asked to. One that hurt more takes it back
        return holds is not true && check.IsWalk && IsRun(check, protocol, report) && pain <= Limits.RunPain && Classifier.Quality(report) is not PainQuality.Sharp
            ? null
            : new(holds, day, Reasons.Text(pain));
    }

    /// <summary>A check on this rung or a harder one, or training that asks as much. For the walk any training on its ladder does: a good run is more.</summary>
    private static bool IsAbout(Check check, Protocol protocol, ExerciseReport report)
    {
        var ladder = protocol.LadderOf(check.At.Exercise);
        return ladder.TryGet(report.At, out var rung)
            && (check.IsWalk ? report.Purpose is Purpose.Training || (report.Purpose is Purpose.Check && rung == check.Rung)
                : report.Purpose is Purpose.Check ? rung.Level >= check.Rung.Level
                : report.Purpose is Purpose.Training && check.IsShownBy(rung, report.At.Dose));
    }

    /// <summary>Not the walk itself but a level with running in it.</summary>
    private static bool IsRun(Check check, Protocol protocol, ExerciseReport report) =>
        protocol.LadderOf(check.At.Exercise).TryGet(report.At, out var rung) && rung.Level > check.Rung.Level;

    /// <summary>A run answers for the walk only as the Success that C8.2 asks for.</summary>
    private static bool? AsRun(Readings readings, DateOnly day, ExerciseReport report, int pain) => All(
        report.Quality is null ? null : pain <= RunTable.Tolerance(readings.Policy),
        report.Trend is null ? null : !(report.Trend is PainTrend.Increasing && pain >= 1),
        report.Form is not FormQuality.BrokenDown,
        readings.AfterOn(day) switch { AfterEffect.Settled => true, AfterEffect.NotReported => (bool?)null, _ => false },
        readings.Day(day)?.Swelling is { } seen ? seen is Swelling.None : null);

    /// <summary>One that fails decides; else one that is not known leaves it open.</summary>
    private static bool? All(params ReadOnlySpan<bool?> tests)
    {
        bool? all = true;
        foreach (var test in tests)
        {
            all = test is false || all is false ? false : test is null ? null : all;
        }

        return all;
    }

    private static bool? Given(PainScore? pain) => pain is null ? null : true;

    private static bool? Form(ExerciseReport report, int pain) =>
        report.Form is null ? null
        : report.Form is not FormQuality.Good || (report.Trend is PainTrend.Increasing && pain >= 1) ? false
        : report.Trend is null && pain >= 1 ? null
        : true;

    private static bool? Morning(Readings readings, DateOnly day) => readings.MorningAfter(day) switch
    {
        MorningEffect.NotReported => null,
        MorningEffect.AtOrBelowBaseline => true,
        _ => false,
    };

    private static int Rank(bool? holds) => holds switch { false => 0, null => 1, true => 2 };
}
