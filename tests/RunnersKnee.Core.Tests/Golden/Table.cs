using System.Globalization;

namespace RunnersKnee.Tests.Golden;

/// <summary>Tables written by hand from the clinical specification: one row a line, cells between bars.</summary>
internal static class Table
{
    public static string[][] Rows(string table) =>
        [.. table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    public static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    public static Exercise Exercise(string id) => Protocol.Standard[ExerciseId.Parse(id)];

    public static Ladder Ladder(string id) => Protocol.Standard.LadderOf(ExerciseId.Parse(id));

    /// <summary>The eleven of the seed stand first, in its order; then the run ladder and a check.</summary>
    public static IReadOnlyList<Ladder> Seed { get; } = [.. Protocol.Standard.Ladders.Take(11)];

    public static IEnumerable<(Ladder Ladder, Rung Rung)> SeedRungs => Seed.SelectMany(l => l.Rungs.Select(r => (l, r)));

    public static IEnumerable<(Ladder Ladder, Rung Rung)> Rungs => Protocol.Standard.Ladders.SelectMany(l => l.Rungs.Select(r => (l, r)));
}
