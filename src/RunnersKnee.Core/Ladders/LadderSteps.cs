namespace RunnersKnee.Ladders;

/// <summary>One step up or down a ladder with the equipment at hand.</summary>
internal static class LadderSteps
{
    /// <summary>The next easier level that the equipment allows; its first rung. Null: there is none.</summary>
    public static Rung? Easier(this Ladder ladder, Rung rung, Equipment held)
    {
        Rung? best = null;
        foreach (var candidate in ladder.Rungs)
        {
            if (candidate.Level < rung.Level && held.HasFlag(candidate.Needs) && (best is null || candidate.Level > best.Level))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>The rungs one level up, whether open or not.</summary>
    public static IEnumerable<Rung> Harder(this Ladder ladder, Rung rung) => ladder.Rungs.Where(r => r.Level == rung.Level + 1);

    /// <summary>Whether its rungs are levels of walking and running (C8.1); all of them are or none is.</summary>
    public static bool IsRun(this Ladder ladder) => ladder.Rungs is [{ Doses: [Dose.RunWalk, ..] }, ..];

    public static Rung Base(this Ladder ladder) => ladder.Find(ladder.BaseRung)!;

    /// <summary>The highest dose level of a rung.</summary>
    public static int MaxDose(this Rung rung) => rung.Doses.Count - 1;

    /// <summary>A position on a rung, the dose kept within what the rung has.</summary>
    public static LadderPosition Position(this Ladder ladder, Rung rung, int dose) =>
        new() { Exercise = ladder.Exercise, Rung = rung.Id, Dose = Math.Clamp(dose, 0, rung.MaxDose()) };

    /// <summary>Whether <paramref name="one"/> is at most as hard as <paramref name="other"/>: by level, then by dose.</summary>
    public static bool IsAtMost(this Ladder ladder, LadderPosition one, LadderPosition other)
    {
        var (a, b) = (ladder.Find(one.Rung), ladder.Find(other.Rung));
        return a is null || b is null || a.Level < b.Level || (a.Level == b.Level && one.Dose <= other.Dose);
    }
}
