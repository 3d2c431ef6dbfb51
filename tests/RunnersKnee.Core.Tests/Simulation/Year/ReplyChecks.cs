namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What every reply says, and that a plan always has something to offer.</summary>
internal static class ReplyChecks
{
    private static readonly Dictionary<string, Rule> Rules = Rule.All.ToDictionary(r => r.Id);

    /// <summary>INV-29.</summary>
    public static IEnumerable<string> Founded(YearOfLife life)
    {
        foreach (var step in life.Steps)
        {
            foreach (var decision in step.Change.Decisions.Where(d => d.Reasons.Count == 0 || d.Reasons.Any(r => !IsFounded(r))))
            {
                yield return $"{step.On:O}: {decision.Verdict} {decision.Exercise} by {string.Join(", ", decision.Reasons.Select(r => r.Rule))}";
            }

            foreach (var finding in step.Change.Reasons.Concat(step.Assessed?.ExitCriteria ?? []).Concat(step.Assessed?.Revised ?? []).Where(f => !IsFounded(f)))
            {
                yield return $"{step.On:O}: {finding.Rule} is not a published rule with sources";
            }

            if ((step.After.Stage != step.Before.Stage || step.After.Status != step.Before.Status) && step.Assessed is { Reasons.Count: 0 })
            {
                yield return $"{step.On:O}: {step.Before.Stage} {step.Before.Status} to {step.After.Stage} {step.After.Status} without a reason";
            }
        }

        foreach (var lived in life.Sessions)
        {
            foreach (var finding in lived.Session.LeftOut.Where(f => !IsFounded(f)))
            {
                yield return $"{lived.On:O}: left out by {finding.Rule}";
            }
        }
    }

    /// <summary>INV-32.</summary>
    public static IEnumerable<string> NeverEmpty(YearOfLife life) =>
        life.Steps.Where(s => s.After.Status is PlanStatus.Active && !CourseChecks.Exercises(s.After).Any()).Select(s => $"{s.On:O} {s.Change.GetType().Name}: no exercise left");

    /// <summary>INV-32, as shown: where the time is not limited one of the next 14 days has an exercise, or says that the warning signs are asked for first, unless each waits for a calm morning.</summary>
    public static IEnumerable<string> SomethingAhead(YearOfLife life)
    {
        foreach (var step in life.Steps.Where(s => s.After is { Status: PlanStatus.Active, Availability: { Minutes: null, OtherMinutes: null } } && (s.After.Revision % 16 == 0 || s.After.Items.Count != s.Before.Items.Count)))
        {
            if (!CourseChecks.Exercises(step.After).All(i => i.AwaitsMorning)
                && !YearOfLife.Planner.Sessions(step.After, step.On).TakeWhile(l => l.On.DayNumber - step.On.DayNumber < 14).Any(l => l.Items.Any(i => i.Purpose is Purpose.Training or Purpose.Trial) || l.LeftOut.Any(f => f.Rule == "R-SCR-01")))
            {
                yield return $"{step.On:O} {step.Change.GetType().Name}{(step.After.AwaitsScreen ? ", the signs were not asked" : "")}: nothing for 14 days of {string.Join(", ", step.After.Items.Select(i => $"{i.At} {i.Purpose} {i.Days}{(i.AwaitsMorning ? " waits" : "")} {i.NotBefore:O}"))}";
            }
        }
    }

    /// <summary>INV-33: where nothing moved for 28 days the reply names a rule that holds it back, or an answer that is missing.</summary>
    public static IEnumerable<string> NeverSilent(YearOfLife life)
    {
        var since = life.Start.On;
        foreach (var step in life.Steps)
        {
            if (!IsSame(step.Before, step.After))
            {
                since = step.On;
            }
            else if (step.Assessed is { Status: PlanStatus.Active } reply && step.On.DayNumber - since.DayNumber >= 28 && !Names(reply))
            {
                yield return $"{step.On:O}: nothing moved since {since:O} in {step.After.Stage} and the reply says nothing; {string.Join(", ", step.After.Items.Select(i => $"{i.At} {i.Purpose}"))}";
                since = step.On;
            }
        }
    }

    private static bool Names(PlanChange.Assessed reply) =>
        reply.Missing.Count > 0 || reply.Reasons.Count > 0 || reply.ExitCriteria.Any(c => c.Holds is not true) || reply.Decisions.Any(d => d.Missing.Count > 0 || d.Verdict >= Verdict.Hold);

    private static bool IsSame(RehabPlan one, RehabPlan other) =>
        one.Stage == other.Stage && one.Status == other.Status && one.StartedOn == other.StartedOn && one.Items.Select(i => (i.At, i.Purpose, i.RunMinutes)).SequenceEqual(other.Items.Select(i => (i.At, i.Purpose, i.RunMinutes)));

    private static bool IsFounded(Finding finding) => Rules.TryGetValue(finding.Rule, out var rule) && rule.Sources.Count > 0;
}
