using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Simulation;

/// <summary>What holds of every plan and of every change that made it.</summary>
internal static class PlanChecks
{
    private static readonly HashSet<string> Rules = [.. Rule.All.Select(r => r.Id)];

    public static IEnumerable<string> NeverEmpty(Step step)
    {
        if (step.After.Status is not PlanStatus.Suspended && step.After.Items.All(i => i.IsWarmUp || i.IsCheck))
        {
            yield return "no exercise left";
        }

        foreach (var twice in step.After.Items.GroupBy(i => (i.At.Exercise, i.IsWarmUp, i.IsCheck)).Where(g => g.Count() > 1))
        {
            yield return $"{twice.Key} {twice.Count()} times in the plan";
        }
    }

    /// <summary>What joins finds an active plan without a warning sign that holds it, a calm stage with at most two others, and room in the week.</summary>
    public static IEnumerable<string> Joined(Step step)
    {
        foreach (var joined in step.Change.Decisions.Where(d => d.Verdict is Verdict.Add && d.Reasons[0].Rule == "R-VAR-04"))
        {
            if (step.After.Status is not PlanStatus.Active || step.Before.Status is not PlanStatus.Active || step.After.Stage != step.Before.Stage)
            {
                yield return $"{joined.Exercise} joins a plan that is {step.After.Status} and goes from {step.Before.Stage} to {step.After.Stage}";
            }

            if (step.After.Stage is Stage.CalmDown && step.After.Items.Count(i => i.Purpose is Purpose.Training or Purpose.Trial && !RunChecks.IsRun(i.At)) > 3)
            {
                yield return $"{joined.Exercise} is a fourth while the knee settles";
            }

            if (joined.After!.Days is Weekdays.None || joined.After.Purpose is not Purpose.Trial || joined.After.NotBefore <= step.On)
            {
                yield return $"{joined.Exercise} joins as {joined.After.Purpose} on {joined.After.Days} from {joined.After.NotBefore:O}";
            }

            if (step.Before.Recent.Any(o => o.On > step.On.AddDays(-7) && o.Verdict >= Verdict.ReduceDose) || step.Change.Decisions.Any(d => d.Verdict >= Verdict.ReduceDose))
            {
                yield return $"{joined.Exercise} joins in a week in which something got easier";
            }
        }
    }

    public static IEnumerable<string> Positions(Step step) => step.After.Items.SelectMany(i => Position(i, step));

    private static IEnumerable<string> Position(PlanItem item, Step step)
    {
        var ladder = Protocol.Standard.LadderOf(item.At.Exercise);
        if (!ladder.TryGet(item.At, out var rung))
        {
            yield return $"{item.At} is not on its ladder";
            yield break;
        }

        if (!step.After.Availability.Equipment.HasFlag(rung.Needs))
        {
            yield return $"{item.At} needs {rung.Needs}, held is {step.After.Availability.Equipment}";
        }

        if (!Protocol.Standard[item.At.Exercise].Stages.ContainsKey(step.After.Stage))
        {
            yield return $"{item.At} in {step.After.Stage}";
        }

        if (RunChecks.IsRun(item.At))
        {
            foreach (var fault in RunChecks.Length(item, step))
            {
                yield return fault;
            }

            yield break;
        }

        var (least, most) = (ladder.Base().Doses[Math.Min(Limits.SeedMinimumDose, ladder.Base().MaxDose())].Amount, ladder.Base().Doses[^1].Amount);
        var amount = rung.Doses[item.At.Dose].Amount;
        var sides = rung.Doses[item.At.Dose].OneSet.Amount / Math.Max(1, ladder.Base().Doses[Math.Min(item.At.Dose, ladder.Base().MaxDose())].OneSet.Amount);
        if (amount > most * Math.Max(1, sides))
        {
            yield return $"{item.At} is {amount}, the seed's most is {most}";
        }

        if (amount < least && item.At.Dose >= Limits.SeedMinimumDose)
        {
            yield return $"{item.At} is {amount}, the seed's least is {least}";
        }
    }

    public static IEnumerable<string> Said(Step step)
    {
        foreach (var finding in step.Change.Reasons.Concat(step.Change.Decisions.SelectMany(d => d.Reasons)).Concat(step.Assessed?.ExitCriteria ?? []).Concat(step.Assessed?.Revised ?? []).Where(f => !Rules.Contains(f.Rule)))
        {
            yield return $"unknown rule {finding.Rule}";
        }

        foreach (var decision in step.Change.Decisions.Where(d => d.Reasons.Count == 0))
        {
            yield return $"{decision.Exercise} without a reason";
        }

        foreach (var decision in step.Change.Decisions.Where(d => d.Verdict is Verdict.ReduceDose or Verdict.Regress && d.After is { } after && d.Before is { } before && !Order.IsAtMost(after.At, before.At)))
        {
            yield return $"{decision.Verdict} from {decision.Before!.At} up to {decision.After!.At}";
        }
    }

    /// <summary>A missing answer that is named was really not given.</summary>
    public static IEnumerable<string> Missing(Step step)
    {
        if (step.Assessed is not { } assessed)
        {
            yield break;
        }

        foreach (var decision in assessed.Decisions.Where(d => d.About is not null))
        {
            var day = step.Log.On(decision.About!.Value)!;
            var morning = step.Log.On(decision.About.Value.AddDays(1))?.MorningPain;
            var reports = day.Exercises.Where(e => e.At.Exercise == decision.Exercise).ToArray();
            foreach (var answer in decision.Missing.Where(a => !IsMissing(a, day, reports, decision.About.Value < step.On ? morning : null)))
            {
                yield return $"{decision.Exercise} of {decision.About:O}: {answer} was given";
            }
        }

        var today = step.Log.On(step.On);
        foreach (var answer in assessed.Missing.Where(a => a switch
        {
            "morning-pain" => today?.MorningPain is not null,
            "daily-life-pain" => today?.DailyLifePain is not null,
            "swelling" => today?.Swelling is not null,
            "limp" => today?.Limp is not null,
            "stairs-pain" => today?.StairsPain is not null,
            "akps" => today?.Akps is not null,
            _ => a != "warning-signs" || today?.WarningSigns is not null,
        }))
        {
            yield return $"today: {answer} was given";
        }
    }

    private static bool IsMissing(string answer, DayReport day, ExerciseReport[] reports, PainScore? morning) => answer switch
    {
        "during" => reports.Any(r => r.During is null),
        "quality" => reports.Any(r => r.Quality is null),
        "trend" => reports.Any(r => r.Trend is null),
        "form" => reports.Any(r => r.Form is null),
        "completion" => reports.Any(r => r.Completion is null),
        "pain-after-hour" => day.PainAfterHour is null,
        "morning-pain" => morning is null,
        "limp" => day.Limp is null,
        "swelling" => day.Swelling is null,
        "run-minutes" => reports.Any(r => r.RunMinutes is null),
        "run-kilometres" => reports.Any(r => r.RunKilometres is null),
        _ => false,
    };

    public static IEnumerable<string> Baseline(Step step)
    {
        if (step.Change is not PlanChange.Started && step.After.Baseline > step.Before.Baseline && step.Change.Reasons.All(r => r.Rule != "R-BAS-01"))
        {
            yield return $"baseline {step.Before.Baseline} to {step.After.Baseline}";
        }

        if (step.After.Baseline > step.After.Intake.UsualMorningPain)
        {
            yield return $"baseline {step.After.Baseline} above the intake's {step.After.Intake.UsualMorningPain}";
        }
    }
}
