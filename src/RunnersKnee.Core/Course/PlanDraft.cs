using RunnersKnee.Ladders;
using RunnersKnee.Plans;

namespace RunnersKnee.Course;

/// <summary>A plan while it is being changed: the items as they stand, and one decision for each step that brought them there.</summary>
internal sealed class PlanDraft(Protocol protocol, RehabPlan plan, DateOnly on)
{
    private readonly List<PlanItem> _items = [.. plan.Items];
    private readonly List<Decision> _decisions = [];
    private readonly List<Outcome> _outcomes = [.. plan.Recent];

    public DateOnly On => on;

    public IReadOnlyList<PlanItem> Items => _items;

    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>Exercises to train, or on trial; warm-ups, checks and the run apart.</summary>
    public IEnumerable<PlanItem> Exercises => _items.Where(i => !i.IsWarmUp && !i.IsCheck && !IsRun(i));

    /// <summary>The run; null: the plan has none.</summary>
    public PlanItem? Run => _items.Find(i => !i.IsCheck && IsRun(i));

    /// <summary>Checks of function that are due.</summary>
    public IEnumerable<PlanItem> Checks => _items.Where(i => i.IsCheck);

    /// <summary>The item as it stands now, checks apart; null: it has left.</summary>
    public PlanItem? Find(ExerciseId exercise, bool warmUp) => _items.Find(i => i.At.Exercise == exercise && i.IsWarmUp == warmUp && !i.IsCheck);

    /// <summary>It stands on the ladder of running, as training or as a check.</summary>
    public bool IsRun(PlanItem item) => protocol.TryGet(item.At.Exercise, out _) && protocol.LadderOf(item.At.Exercise).IsRun();

    /// <summary>It stands on the lowest level of running, the walk.</summary>
    public bool IsLowestRun(PlanItem item) => IsRun(item) && protocol.LadderOf(item.At.Exercise).Rungs[0].Id == item.At.Rung;

    public void Decide(Decision decision)
    {
        if (decision.Before is null)
        {
            _items.Add(decision.After!);
        }
        else
        {
            var at = _items.IndexOf(decision.Before);
            if (decision.After is null)
            {
                _items.RemoveAt(at);
            }
            else
            {
                _items[at] = decision.After;
            }
        }

        _decisions.Add(decision);
        if (Memory.Of(decision, on) is { } outcome)
        {
            _outcomes.Add(outcome);
        }
    }

    /// <summary>The days of an item moved: the decision that last touched it carries them and what the week does not hold of it, or one of its own does.</summary>
    public void Reschedule(PlanItem item, PlanItem moved, Finding why, IReadOnlyList<Finding> leftOut)
    {
        _items[_items.IndexOf(item)] = moved;
        var touched = _decisions.FindLastIndex(d => d.After == item);
        if (touched >= 0)
        {
            var decision = _decisions[touched];
            _decisions[touched] = decision with { After = moved, Reasons = [.. decision.Reasons, .. leftOut] };
        }
        else
        {
            _decisions.Add(new() { Exercise = item.At.Exercise, Verdict = Verdict.Hold, Before = item, After = moved, Reasons = [why, .. leftOut], Missing = [] });
        }
    }

    /// <summary>A further step of an item: the decision that last touched it carries it too, or one of its own does.</summary>
    public void Amend(PlanItem item, PlanItem amended, string rule) =>
        Reschedule(item, amended, new() { Rule = rule, Holds = true, Exercise = item.At.Exercise }, []);

    /// <summary>What the week does not hold of an item that stays where it is is said by the decision with which it joined; false: it was here before.</summary>
    public bool TrySay(PlanItem item, IReadOnlyList<Finding> leftOut)
    {
        var joined = _decisions.Exists(d => d.After == item && d.Before?.At.Exercise != item.At.Exercise);
        if (joined && leftOut.Count > 0)
        {
            var touched = _decisions.FindLastIndex(d => d.After == item);
            _decisions[touched] = _decisions[touched] with { Reasons = [.. _decisions[touched].Reasons, .. leftOut] };
        }

        return joined;
    }

    /// <summary>Outcomes that later rules count: remembered ones, oldest first, then those of this change.</summary>
    public IReadOnlyList<Outcome> Outcomes => _outcomes;
}
