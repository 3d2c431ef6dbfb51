namespace RunnersKnee.Protocols.Faults;

/// <summary>A plan must be able to begin, and to go on when all else hurts, for a runner without equipment (R-VAR-01, R-VAR-03, R-FLR-01).</summary>
internal static class BeginningFaults
{
    private const int LeastFamilies = 2;

    /// <summary>The stages that a plan can begin in, and the families it then begins with.</summary>
    private static readonly (Stage Stage, string[] Families)[] Beginnings = [(Stage.CalmDown, ["quad", "hip", "glute"]), (Stage.Build, ["quad", "hip", "core"])];

    public static void Find(Protocol protocol, FaultList faults)
    {
        if (protocol.Exercises.Count == 0)
        {
            // a fault of its own
            return;
        }

        var pairs = Pairs(protocol).ToList();
        foreach (var (stage, families) in Beginnings)
        {
            var found = pairs.Where(p => CanBegin(p.Exercise, p.Ladder, stage)).Select(p => p.Exercise.Family).Distinct(StringComparer.Ordinal).Count(families.Contains);
            if (found < LeastFamilies)
            {
                faults.Add("exercises", $"a plan that begins in {stage} needs exercises of at least {LeastFamilies} of the families {string.Join(", ", families)} that are trained in {stage}, need no equipment and load the knee less than {KneeLoad.High}, not {found}");
            }
        }

        if (!pairs.Any(p => IsFloor(p.Exercise, p.Ladder)))
        {
            faults.Add("ladders", $"at least one must have a lowest rung of knee load {KneeLoad.None} that needs no equipment, of an exercise that every stage trains or tries");
        }
    }

    /// <summary>An exercise or a ladder that stands alone is a fault of its own.</summary>
    private static IEnumerable<(Exercise Exercise, Ladder Ladder)> Pairs(Protocol protocol) =>
        protocol.Exercises.Join(protocol.Ladders, e => e.Id, l => l.Exercise, (exercise, ladder) => (exercise, ladder));

    private static bool CanBegin(Exercise exercise, Ladder ladder, Stage stage) =>
        Allows(exercise, stage, Purpose.Training)
        && ladder.Find(ladder.BaseRung) is { Needs: Equipment.None, KneeLoad: < KneeLoad.High }
        && ladder.Find(ladder.StartRung ?? ladder.BaseRung) is { Needs: Equipment.None };

    private static bool IsFloor(Exercise exercise, Ladder ladder) =>
        ladder.Rungs is [{ KneeLoad: KneeLoad.None, Needs: Equipment.None, OpensIn: null or Stage.CalmDown }, ..]
        && Enum.GetValues<Stage>().All(stage => Allows(exercise, stage, Purpose.Training, Purpose.Trial));

    private static bool Allows(Exercise exercise, Stage stage, params Purpose[] purposes) => exercise.Stages.TryGetValue(stage, out var purpose) && purposes.Contains(purpose);
}
