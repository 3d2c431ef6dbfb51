using RunnersKnee.Internal;

namespace RunnersKnee.Protocols.Standard;

/// <summary>The dose table C3.3. Levels 2 and 4 are the ends of the seed's range; the levels below and between are design.</summary>
internal static class DoseLevels
{
    /// <summary>Three sets of these repetitions, level 0 first.</summary>
    public static IReadOnlyList<Dose> Reps(Citation seed, bool perSide, params int[] counts) =>
        All(counts.Length, level => new Dose.Repetitions { Sets = 3, Count = counts[level], PerSide = perSide, Source = At(level, seed) });

    /// <summary>Sets of these seconds, level 0 first.</summary>
    public static IReadOnlyList<Dose> Holds(Citation seed, int sets, bool perSide, params int[] seconds) =>
        All(seconds.Length, level => new Dose.Isometric { Sets = sets, Hold = seconds[level], PerSide = perSide, Source = At(level, seed) });

    /// <summary>Sets and steps in each direction, level 0 first.</summary>
    public static IReadOnlyList<Dose> Steps(Citation seed, params (int Sets, int Steps)[] doses) =>
        All(doses.Length, level => new Dose.Steps { Sets = doses[level].Sets, PerDirection = doses[level].Steps, Source = At(level, seed) });

    /// <summary>The same amounts for a rung to which the seed gives no dose.</summary>
    public static IReadOnlyList<Dose> Because(this IReadOnlyList<Dose> doses, Citation source) => All(doses.Count, level => doses[level] with { Source = source });

    /// <summary>What a check of function asks; a design of its own, whatever the levels are (C5.1).</summary>
    public static Dose Check(int sets, int count, bool perSide) => new Dose.Repetitions { Sets = sets, Count = count, PerSide = perSide, Source = Cite.Checks };

    private static IReadOnlyList<Dose> All(int levels, Func<int, Dose> at)
    {
        var doses = new Dose[levels];
        for (var level = 0; level < levels; level++)
        {
            doses[level] = at(level);
        }

        return Guard.Copy<Dose>(doses);
    }

    private static Citation At(int level, Citation seed) => level is 2 or 4 ? seed : Cite.DoseTable;
}
