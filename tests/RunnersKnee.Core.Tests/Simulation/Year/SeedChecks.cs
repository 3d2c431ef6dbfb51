using RunnersKnee.Ladders;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>INV-26: what is shown lies within the table of the article, written here once more as it is printed there.</summary>
internal static class SeedChecks
{
    /// <summary>Exercise, most sets, least and most of one set, longest hold within a repetition.</summary>
    private static readonly Dictionary<string, (int Sets, int Least, int Most, int Hold)> Table = new()
    {
        ["straight-leg-raise"] = (3, 15, 20, 3),
        ["clamshell"] = (3, 20, 25, 3),
        ["single-leg-squat"] = (3, 8, 12, 0),
        ["monster-walk"] = (3, 12, 15, 0),
        ["glute-bridge"] = (3, 15, 20, 3),
        ["short-arc-quad"] = (3, 20, 20, 5),
        ["step-up"] = (3, 10, 15, 0),
        ["clamshell-mobility"] = (3, 15, 20, 2),
        ["ninety-ninety-stretch"] = (1, 120, 120, 0),
        ["plank"] = (3, 30, 60, 0),
        ["dead-bug"] = (3, 10, 12, 0),
    };

    /// <summary>C8.1: minutes of running at each level up to the last one that is not longer than half an hour.</summary>
    private static readonly int[] RunMinutes = [0, 6, 12, 18, 24, 27, 28, 30];

    public static IEnumerable<string> Doses(YearOfLife life) =>
        life.Sessions.SelectMany(l => l.Session.Items.SelectMany(i => Of(i).Select(f => $"{l.On:O}: {i.At} as {i.Purpose} {f}")));

    /// <summary>The exercise itself or harder; easier forms such as the quad set have holds of their own.</summary>
    private static bool IsFull(LadderPosition at) => Protocol.Standard.LadderOf(at.Exercise) is var ladder && ladder.Find(at.Rung)!.Level >= ladder.Base().Level;

    private static IEnumerable<string> Of(Prescription item)
    {
        if (item.Dose is Dose.RunWalk run)
        {
            var level = Protocol.Standard.LadderOf(item.At.Exercise).Find(item.At.Rung)!.Level;
            if (level < RunMinutes.Length && run.Repeats * run.RunMinutes > RunMinutes[level])
            {
                yield return $"is {run.Repeats * run.RunMinutes} minutes of running";
            }

            yield break;
        }

        if (!Table.TryGetValue(item.At.Exercise.ToString(), out var seed))
        {
            if (item.Purpose is not Purpose.Check)
            {
                yield return "is not of the seed and no check";
            }

            yield break;
        }

        var (sets, amount) = item.Dose switch
        {
            Dose.Repetitions r => (r.Sets, r.Count),
            Dose.Isometric i => (i.Sets, i.Hold),
            Dose.Steps s => (s.Sets, s.PerDirection),
            _ => (0, 0),
        };
        if (sets > seed.Sets || amount > seed.Most || (IsFull(item.At) && item.Measures.Any(m => m.Id == "hold" && m.Max > seed.Hold)))
        {
            yield return $"is {sets} sets of {amount}, the seed's most is {seed.Sets} of {seed.Most}";
        }

        if (item.At.Dose >= 2 && item.Purpose is not Purpose.Check && (amount < seed.Least || (item.Purpose is Purpose.Training && sets < Math.Min(seed.Sets, 2))))
        {
            yield return $"is {sets} sets of {amount} at level {item.At.Dose}, the seed's least is {seed.Least}";
        }
    }
}
