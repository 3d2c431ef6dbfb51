using System.Globalization;
using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Stories;

/// <summary>What every story ends with: nobody is harmed, stuck, or left without a word. Told from what was shown, answered and said, not from the library's own classes.</summary>
internal static class Promises
{
    /// <summary>The most of one set the seed asks for: repetitions a side, steps a direction, or seconds. The chair stand is only ever a check of ten.</summary>
    private static readonly Dictionary<string, int> SeedMost = new()
    {
        ["straight-leg-raise"] = 20,
        ["clamshell"] = 25,
        ["single-leg-squat"] = 12,
        ["monster-walk"] = 15,
        ["glute-bridge"] = 20,
        ["short-arc-quad"] = 20,
        ["step-up"] = 15,
        ["clamshell-mobility"] = 20,
        ["ninety-ninety-stretch"] = 120,
        ["plank"] = 60,
        ["dead-bug"] = 12,
        ["chair-stand"] = 10,
    };

    private static readonly string[] SaysWhatItWaitsFor = ["R-STL-01", "R-STL-02", "R-HLD-01", "R-REF-01", "R-REF-02", "R-PLAN-02", "R-GAP-01"];

    public static void ShouldHaveBeenKept(this Life life)
    {
        Harm(life).Should().BeEmpty("nobody is harmed");
        Stuck(life).Should().BeEmpty("nobody is stuck without hearing what it waits for");
        Silence(life).Should().BeEmpty("nobody is left without a word");
    }

    private static IEnumerable<string> Harm(Life life)
    {
        Dictionary<(ExerciseId, bool), (Day Day, Prescription Shown)> last = [];
        foreach (var day in life.Days)
        {
            foreach (var shown in day.Session?.Items ?? [])
            {
                if (Amount(shown.Dose) is { } amount && amount > SeedMost[shown.At.Exercise.ToString()])
                {
                    yield return $"day {day.Number}: {shown.At} asks for {amount}";
                }

                // a check is the same each time it is asked
                var key = (shown.At.Exercise, shown.Purpose is Purpose.WarmUp);
                if (shown.Purpose is not Purpose.Check && last.TryGetValue(key, out var before) && Hurt(life, before.Day, before.Shown, day.Plan.Policy) && IsHarder(shown, before.Shown))
                {
                    yield return $"day {day.Number}: {shown.At} after {before.Shown.At} hurt on day {before.Day.Number}";
                }

                if (shown.Purpose is not Purpose.Check)
                {
                    last[key] = (day, shown);
                }
            }
        }
    }

    private static bool Hurt(Life life, Day day, Prescription shown, PainPolicy policy)
    {
        var report = life.Log.On(day.On)!.Exercises.Single(e => e.At.Exercise == shown.At.Exercise && e.Purpose == shown.Purpose);
        return report.Quality is PainQuality.Sharp || report.During > (shown.Dose is Dose.RunWalk ? new(2) : policy.Progress);
    }

    private static bool IsHarder(Prescription one, Prescription other) =>
        !Order.IsAtMost(one.At, other.At) || (one.At == other.At && one.Dose is Dose.RunWalk run && other.Dose is Dose.RunWalk before && run.Repeats * run.RunMinutes > before.Repeats * before.RunMinutes);

    private static int? Amount(Dose dose) => dose switch
    {
        Dose.Repetitions reps => reps.Count,
        Dose.Steps steps => steps.PerDirection,
        Dose.Isometric hold => hold.Hold,
        _ => null,
    };

    /// <summary>28 days with the same exercises at the same places, in the same stage and status, and no word about what holds them; at the end too.</summary>
    private static IEnumerable<string> Stuck(Life life)
    {
        var since = 0;
        foreach (var day in life.Days.Skip(1))
        {
            since = Stand(day.Plan).SequenceEqual(Stand(life.Days[day.Number - 1].Plan)) ? since : day.Number;
            if (day.Number - since >= 28 && !day.Reply!.Reasons.Any(r => SaysWhatItWaitsFor.Contains(r.Rule)))
            {
                yield return $"day {day.Number}: nothing moved since day {since} and nothing is said";
            }
        }

        // on the day a stage begins the reply still shows what ended the one before
        if (life.Plan.Stage is not Stage.Maintain && life.Days[^2].Plan.Stage == life.Plan.Stage && life.LastDay.Reply!.ExitCriteria.All(c => c.Holds is true))
        {
            yield return "nothing is left to do, and yet the course does not go on";
        }
    }

    private static IEnumerable<string> Stand(RehabPlan plan) =>
        [$"{plan.Stage} {plan.Status} {plan.Policy}", .. plan.Items.Where(i => i.Purpose is Purpose.Training or Purpose.Trial).Select(i => $"{i.At} {i.Purpose} {i.RunMinutes}")];

    private static IEnumerable<string> Silence(Life life)
    {
        foreach (var week in life.Days.GroupBy(d => d.Week).Where(w => w.Count() == 7))
        {
            if (week.All(d => d.Session is not { Items.Count: > 0 }) && !week.All(d => d.Changes.Any(c => c.Reasons.Count > 0) || d.Session is { LeftOut.Count: > 0 }))
            {
                yield return $"week {week.Key}: no session and no reason";
            }
        }

        var texts = Texts.For(CultureInfo.InvariantCulture);
        foreach (var finding in life.Days.SelectMany(d => d.Told).DistinctBy(f => (f.Rule, f.Holds)).Where(f => texts.Sentence(f).StartsWith("rule/", StringComparison.Ordinal)))
        {
            yield return $"{finding.Rule} has no sentence";
        }

        foreach (var day in life.Days.Where(d => d.Plan.Items.Count == 0))
        {
            yield return $"day {day.Number}: the plan is empty";
        }
    }
}
