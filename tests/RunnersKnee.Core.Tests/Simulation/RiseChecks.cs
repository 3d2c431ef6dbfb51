using RunnersKnee.Course;
using RunnersKnee.Ladders;

namespace RunnersKnee.Tests.Simulation;

/// <summary>What holds of every rise of one exercise, told from the answers and not from the library's own classes.</summary>
internal static class RiseChecks
{
    public static IEnumerable<string> Rises(Step step) =>
        step.Change.Decisions.Where(IsRise).SelectMany(d => Rise(d, step).Select(f => $"{d.Verdict} to {d.After!.At} about {d.About:O}: {f}"));

    public static bool IsRise(Decision decision) => decision.Verdict is Verdict.ProgressDose or Verdict.ProgressRung;

    /// <summary>Nothing goes up except by a rise, a new item or a trial.</summary>
    public static IEnumerable<string> NothingRisesUnsaid(Step step) =>
        step.Change.Decisions.Where(d => !IsRise(d) && d is { Before: not null, After: not null } && !Order.IsAtMost(d.After.At, d.Before.At)).Select(d => $"{d.Verdict} from {d.Before!.At} to {d.After!.At}");

    private static IEnumerable<string> Rise(Decision decision, Step step)
    {
        var (before, after) = (decision.Before!.At, decision.After!.At);
        var ladder = Protocol.Standard.LadderOf(after.Exercise);
        var (from, to) = (ladder.Find(before.Rung)!, ladder.Find(after.Rung)!);
        var isRun = RunChecks.IsRun(after);
        var isOneStep = isRun ? RunChecks.IsOneStep(decision, step)
            : decision.Verdict is Verdict.ProgressDose ? from == to && after.Dose == before.Dose + 1 : to.Level == from.Level + 1 && after.Dose <= Math.Max(to.EntryDose, 2);
        if (!isOneStep)
        {
            yield return $"from {before} is no single step";
        }

        if (step.Assessed is not { } assessed || decision.About is not { } about)
        {
            yield return "not by an assessment of a report";
            yield break;
        }

        if (decision.Reasons.All(r => r.Rule != (isRun ? "R-RUN-07" : "R-PRG-01")))
        {
            yield return $"reasons are {string.Join(", ", decision.Reasons.Select(r => r.Rule))}";
        }

        if (step.Before.Status is not PlanStatus.Active)
        {
            yield return $"the plan is {step.Before.Status}";
        }

        var day = step.Log.On(about)!;
        var report = day.Exercises.First(e => e.At.Exercise == after.Exercise && e.Purpose is Purpose.Training or Purpose.Trial);
        if (day.PainAfterHour is null || step.Log.On(about.AddDays(1))?.MorningPain is null || about >= step.On)
        {
            yield return "an answer is not in";
        }

        foreach (var fault in isRun ? RunChecks.Earned(before, about, step) : [])
        {
            yield return fault;
        }

        var most = isRun ? RunChecks.Tolerance(step.Before.Policy) : step.Before.Policy.Progress;
        if (report.During is not { } during || (during > most && !(report.Quality is PainQuality.MuscleFatigue && during < step.Before.Policy.Stop)))
        {
            yield return $"during is {report.During}";
        }

        if (assessed.Flags.Where(f => f.ClearedOn is null && Screening.UrgencyOf(Protocol.Standard, f.Id, capsOnly: true) > Urgency.None).Select(f => f.Id).ToArray() is { Length: > 0 } open)
        {
            yield return $"open is {string.Join(", ", open)}";
        }

        var screened = step.Log.Days.Where(d => d.WarningSigns is not null && d.On <= step.On && d.On >= step.Before.StartedOn).Select(d => d.On).DefaultIfEmpty(step.Before.StartedOn).Max();
        if (step.On.DayNumber - screened.DayNumber > 7)
        {
            yield return $"last screened on {screened:O}";
        }

        var eased = step.Change.Decisions.Concat(step.Before.Recent.Select(o => new Decision { Exercise = o.At.Exercise, Verdict = o.Verdict, About = o.About, Reasons = decision.Reasons, Missing = [] }))
            .FirstOrDefault(d => d.Exercise == after.Exercise && d.About == about && d.Verdict >= Verdict.ReduceDose);
        if (eased is not null)
        {
            yield return $"the day was also judged {eased.Verdict}";
        }
    }

    /// <summary>
    /// Over a whole life: at most one harder rung in 3 days, run levels among them, and two in 7 (R-PLAN-04); run levels are two in 7 as well, and
    /// counted apart (R-RUN-06).
    /// </summary>
    public static IEnumerable<string> RungRises(Life life)
    {
        var rises = life.History.SelectMany(c => c.Decisions.Where(d => d.Verdict is Verdict.ProgressRung).Select(d => (c.On.DayNumber, IsRun: RunChecks.IsRun(d.After!.At)))).ToArray();
        int[] all = [.. rises.Select(r => r.DayNumber)];
        return TooSoon(all, 1, 3)
            .Concat(TooSoon([.. rises.Where(r => !r.IsRun).Select(r => r.DayNumber)], 2, 7))
            .Concat(TooSoon([.. rises.Where(r => r.IsRun).Select(r => r.DayNumber)], 2, 7))
            .Select(days => $"harder rungs on {days}");
    }

    /// <summary>Where more than <paramref name="most"/> lie within so many days.</summary>
    private static IEnumerable<string> TooSoon(int[] days, int most, int within) =>
        from i in Enumerable.Range(0, days.Length)
        where i >= most && days[i] - days[i - most] < within
        select string.Join(", ", days[(i - most)..(i + 1)].Select(d => $"{DateOnly.FromDayNumber(d):O}"));

    /// <summary>A weight on the straight leg raise needs seven days without pain, counted here from the bare answers (A-11).</summary>
    public static IEnumerable<string> Weights(Step step) =>
        from decision in step.Change.Decisions
        where decision.After is { } after && after.At.Exercise.ToString() == "straight-leg-raise"
        let ladder = Protocol.Standard.LadderOf(decision.Exercise)
        let level = ladder.Find(decision.After!.At.Rung)!.Level
        where level > ladder.Base().Level && level > (decision.Before is { } before && before.At.Exercise == decision.Exercise ? ladder.Find(before.At.Rung)!.Level : 0)
        let days = PainFreeDays(step, decision.Exercise)
        where days < 7
        select $"{decision.After!.At} after {days} days without pain";

    private static int PainFreeDays(Step step, ExerciseId exercise)
    {
        var (days, unknown) = (0, 0);
        for (var day = step.On.AddDays(-1); day >= step.Before.StartedOn && unknown < 3; day = day.AddDays(-1))
        {
            var report = step.Log.On(day);
            var done = report?.Exercises.FirstOrDefault(e => e.At.Exercise == exercise && e.Purpose is Purpose.Training or Purpose.Trial && e.Completion is not Completion.NotAttempted);
            var morning = step.Log.On(day.AddDays(1))?.MorningPain;
            if (morning?.Value > Math.Min(2, step.Before.Intake.UsualMorningPain.Value)
                || (done is not null && (done.Quality is PainQuality.Sharp || (done.During?.Value > 0 && done.Quality is not PainQuality.MuscleFatigue) || report!.PainAfterHour?.Value > 2)))
            {
                break;
            }

            (days, unknown) = morning is null || (done is not null && (done.During is null || report!.PainAfterHour is null)) ? (days, unknown + 1) : (days + 1, 0);
        }

        return days;
    }
}
