using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>The two or three exercises a plan begins with (R-VAR-01, R-VAR-03, R-VAR-08): one of the thigh, one of the hip, then trunk or buttocks.</summary>
internal static class Starters
{
    /// <summary>Families of the starters in order of importance, each once; of each the first exercise that fits, in the order of the protocol.</summary>
    private static readonly string[] WhenIrritable = [Thigh, "hip", "glute"];
    private static readonly string[] WhenCalm = [Thigh, "hip", "core"];

    private const string Thigh = "quad";

    public static IEnumerable<(LadderPosition At, Finding Reason)> Of(Protocol protocol, IrritabilityClass irritability, Stage stage, Equipment held)
    {
        var isHigh = irritability is IrritabilityClass.High;
        var families = stage is Stage.CalmDown ? WhenIrritable : WhenCalm;
        foreach (var family in families.Take(isHigh ? Limits.StarterItemsHigh : Limits.StarterItems))
        {
            var fits = protocol.Exercises.Where(e => e.Family == family && Fits(protocol, e, stage, held));

            // a calm knee trains the thigh standing, where there is a step to do it on
            var exercise = stage is not Stage.CalmDown && family == Thigh ? fits.OrderByDescending(e => BaseLoad(protocol, e)).FirstOrDefault() : fits.FirstOrDefault();
            if (exercise is not null)
            {
                yield return (Position(protocol, exercise, isHigh, held), new() { Rule = "R-VAR-03", Holds = true, Exercise = exercise.Id, Observed = family });
            }
        }
    }

    /// <summary>Where a new exercise begins: its start rung, one lower with high irritability.</summary>
    public static LadderPosition Position(Protocol protocol, Exercise exercise, bool isHigh, Equipment held)
    {
        var ladder = protocol.LadderOf(exercise.Id);
        var start = ladder.Find(ladder.StartRung ?? ladder.BaseRung)!;
        var rung = isHigh ? ladder.Easier(start, held) ?? start : start;
        return ladder.Position(rung, isHigh ? Math.Min(ladder.StartDose, Limits.ReducedDose) : ladder.StartDose);
    }

    /// <summary>Trained freely in this stage, with the equipment of its base rung; what loads the knee most opens late (R-STG-04).</summary>
    private static bool Fits(Protocol protocol, Exercise exercise, Stage stage, Equipment held) =>
        exercise.Stages.TryGetValue(stage, out var purpose) && purpose is Purpose.Training
        && held.HasFlag(protocol.LadderOf(exercise.Id).Base().Needs)
        && BaseLoad(protocol, exercise) < KneeLoad.High;

    private static KneeLoad BaseLoad(Protocol protocol, Exercise exercise) => protocol.LadderOf(exercise.Id).Base().KneeLoad;
}
