using System.Text.Json;

namespace RunnersKnee.Tests.Simulation;

/// <summary>Asked again, the same is said; what is stored comes back.</summary>
internal static class PurityChecks
{
    public static IEnumerable<string> AskedAgain(Step step)
    {
        if (step.Before.Revision % 4 != 3 || step.Assessed is not { } assessed)
        {
            yield break;
        }

        if (!Life.Planner.Assess(step.Before, step.Log, step.On).Equals(assessed))
        {
            yield return "the same assessment says something else";
        }

        var recent = new FeedbackLog { Days = [.. step.Log.Days.Where(d => d.On >= step.On.AddDays(-FeedbackLog.LookbackDays))] };
        if (!Life.Planner.Assess(step.Before, recent, step.On).Equals(assessed))
        {
            yield return "a log of the last days alone says something else";
        }
    }

    public static IEnumerable<string> NothingIsDecidedTwice(Step step)
    {
        if (step.Assessed is null)
        {
            yield break;
        }

        // a warm-up that joins in the evening of a day on which it was done unasked is judged from the next assessment on
        if (step.Change.Decisions.Any(d => d is { Before: null, After.Purpose: Purpose.WarmUp } && step.Log.On(step.On)?.Exercises.Any(e => e.At.Exercise == d.Exercise) is true))
        {
            yield break;
        }

        var again = Life.Planner.Assess(step.After, step.Log, step.On);
        if (again.Decisions.Count > 0)
        {
            yield return $"decided again: {string.Join("; ", again.Decisions.Select(d => $"{d.Verdict} {d.Exercise} about {d.About:O} by {d.Reasons[0].Rule}"))}";
        }

        var next = step.After.Apply(again);
        if (!next.Items.SequenceEqual(step.After.Items) || next.Stage != step.After.Stage || next.Status != step.After.Status || next.Baseline != step.After.Baseline)
        {
            yield return $"moved again: {step.After.Stage} {step.After.Status} to {next.Stage} {next.Status}";
        }

        if (!next.Flags.SequenceEqual(step.After.Flags))
        {
            yield return $"flags again: {string.Join(", ", step.After.Flags.Select(f => f.Id))} to {string.Join(", ", next.Flags.Select(f => f.Id))}";
        }
    }

    public static IEnumerable<string> Stored(Step step)
    {
        if (step.After.Revision % 64 != 0)
        {
            yield break;
        }

        if (!step.Change.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(step.Change, RunnersKneeJson.Change), RunnersKneeJson.Change)))
        {
            yield return "the change does not come back from JSON";
        }

        if (!step.After.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(step.After, RunnersKneeJson.Plan), RunnersKneeJson.Plan)))
        {
            yield return "the plan does not come back from JSON";
        }
    }

    public static IEnumerable<string> Replayed(Life life)
    {
        if (!RehabPlan.Replay(life.History).Equals(life.Plan))
        {
            yield return "the history makes another plan";
        }
    }
}
