using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What could join a plan, first choice first (R-VAR-06): the family least covered, then the lower load on the knee, then more stars, then the
/// order of the protocol.
/// </summary>
internal sealed class Newcomers(Protocol protocol, RehabPlan plan, PlanDraft draft, Readings readings, Exposures exposures, Stage stage)
{
    private readonly bool _isHigh = Irritability.Of(plan.Intake).Class is IrritabilityClass.High;

    private Equipment Held => plan.Availability.Equipment;

    public IEnumerable<(LadderPosition At, bool IsBack)> InOrder()
    {
        List<(Exercise Exercise, LadderPosition At, KneeLoad Load, bool IsBack)> fit = [];
        for (var i = 0; i < protocol.Exercises.Count; i++)
        {
            var (exercise, ladder) = (protocol.Exercises[i], protocol.Ladders[i]);
            if (!MayJoin(exercise, ladder))
            {
                continue;
            }

            var left = Returns.LeftBy(draft.Outcomes, exercise.Id)?.At;
            var at = Start(exercise, ladder, left);
            var rung = ladder.Find(at.Rung)!;
            if (Held.HasFlag(rung.Needs))
            {
                fit.Add((exercise, at, rung.KneeLoad, left is not null));
            }
        }

        if (fit.Count == 0)
        {
            return [];
        }

        var covered = draft.Exercises.Select(i => protocol[i.At.Exercise].Family).ToArray();
        return fit.OrderBy(f => covered.Count(family => family == f.Exercise.Family)).ThenBy(f => f.Load).ThenByDescending(f => Stars(f.Exercise)).Select(f => (f.At, f.IsBack));
    }

    private bool MayJoin(Exercise exercise, Ladder ladder) =>
        draft.Find(exercise.Id, warmUp: false) is null
        && Eligibility.MayTrain(protocol, exercise.Id, stage, plan.BySideDoor)
        && !ladder.IsRun()
        && Held.HasFlag(ladder.Base().Needs)
        && !IsResting(exercise.Id)
        && LateOpening.Blocked(protocol, plan, exercise.Id, exposures, readings) is null;

    /// <summary>Stopped in the last 7 days, or gone from the plan for less than 14 (C3.5, R-RET-01).</summary>
    private bool IsResting(ExerciseId exercise) => draft.Outcomes.Any(o => o.At.Exercise == exercise
        && ((o.Verdict is Verdict.StopToday && Ago(o) < Limits.SwapExclusionDays) || (o.Verdict is Verdict.Swap && Ago(o) < Limits.ReturnDays)));

    /// <summary>
    /// Where a new exercise begins (R-VAR-08). One that comes back begins below where it left (R-RET-01), and never above where a new one would.
    /// </summary>
    private LadderPosition Start(Exercise exercise, Ladder ladder, LadderPosition? left)
    {
        var start = Starters.Position(protocol, exercise, _isHigh, Held);
        if (left is null)
        {
            return start;
        }

        var back = Returns.Most(ladder, left, Held);
        return ladder.IsAtMost(back, start) ? back : start with { Dose = Math.Min(start.Dose, Limits.ReducedDose) };
    }

    private static decimal Stars(Exercise exercise) => exercise.Measures.FirstOrDefault(m => m.Id == "stars")?.Max ?? 0;

    private int Ago(Outcome outcome) => draft.On.DayNumber - outcome.On.DayNumber;
}
