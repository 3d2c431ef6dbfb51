using System.Text.Json;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>Asked again the same is said; stored and folded the same comes back. Each looks at some days of each life, by its seed.</summary>
internal static class AgainChecks
{
    public static IEnumerable<string> Asked(YearOfLife life) =>
        from step in Every(life, 61)
        where step.Assessed is not null && !YearOfLife.Planner.Assess(step.Before, step.Log, step.On).Equals(step.Assessed)
        select $"{step.On:O}: the same assessment says something else";

    public static IEnumerable<string> DecidedOnce(YearOfLife life)
    {
        foreach (var step in Every(life, 17).Where(s => s.Assessed is not null))
        {
            // a warm-up that joins on a day on which it was done unasked is judged from the next assessment on
            var joined = step.Change.Decisions.Where(d => d is { Before: null, After: not null }).Select(d => d.Exercise).ToHashSet();
            var again = YearOfLife.Planner.Assess(step.After, step.Log, step.On);
            if (again.Decisions.FirstOrDefault(d => !joined.Contains(d.Exercise)) is { } twice)
            {
                yield return $"{step.On:O}: again {twice.Verdict} {twice.Before?.At} to {twice.After?.At} about {twice.About:O} by {twice.Reasons[0].Rule}";
            }
            else if (again.Stage != step.After.Stage || again.Status != step.After.Status)
            {
                yield return $"{step.On:O}: moved again, {step.After.Stage} {step.After.Status} to {again.Stage} {again.Status}";
            }
        }
    }

    public static IEnumerable<string> Stored(YearOfLife life)
    {
        foreach (var step in Every(life, 211))
        {
            if (!step.Change.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(step.Change, RunnersKneeJson.Change), RunnersKneeJson.Change)))
            {
                yield return $"{step.On:O}: the change does not come back from JSON";
            }

            if (!step.After.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(step.After, RunnersKneeJson.Plan), RunnersKneeJson.Plan)))
            {
                yield return $"{step.On:O}: the plan does not come back from JSON";
            }
        }
    }

    public static IEnumerable<string> Replayed(YearOfLife life) =>
        life.Seed % 7 == 0 && !RehabPlan.Replay(life.Steps.Select(s => s.Change).Prepend(life.Start)).Equals(life.Plan) ? ["the history makes another plan"] : [];

    public static IEnumerable<string> LivedAgain(YearOfLife life) =>
        life.Seed % 97 == 0 && !new YearOfLife(life.Seed, YearRun.Monday).Live().Plan.Equals(life.Plan) ? ["the same seed lives another year"] : [];

    public static IEnumerable<Step> Every(YearOfLife life, int count) => life.Steps.Where((_, i) => (i + (int)(life.Seed % (ulong)count)) % count == 0);
}
