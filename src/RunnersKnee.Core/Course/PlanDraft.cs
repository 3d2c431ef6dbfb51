using RunnersKnee.Internal;
using RunnersKnee.Plans;

namespace RunnersKnee.Course;

/// <summary>A plan while it is being changed: the items as they stand, and one decision for each step that brought them there.</summary>
internal sealed class PlanDraft(Protocol protocol, RehabPlan plan, DateOnly on)
{
    /// <summary>A night seldom brings more decisions.</summary>
    private const int UsualDecisions = 8;

    private readonly List<PlanItem> _items = [.. plan.Items.Span()];
    private readonly List<Decision> _decisions = [];
    private readonly List<Outcome> _outcomes = RoomFor(plan.Recent.Span());

    /// <summary>New lists after every change, so that they may be walked while the plan changes.</summary>
    private List<PlanItem>? _exercises;
    private List<PlanItem>? _checks;
    private (PlanItem? Item, bool IsKnown) _run;

    private static List<Outcome> RoomFor(ReadOnlySpan<Outcome> remembered)
    {
        List<Outcome> outcomes = new(remembered.Length + UsualDecisions);
        outcomes.AddRange(remembered);
        return outcomes;
    }

    public DateOnly On => on;

    public IReadOnlyList<PlanItem> Items => _items;

    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>Exercises to train, or on trial; warm-ups, checks and the run apart.</summary>
    public IReadOnlyList<PlanItem> Exercises => _exercises ??= _items.FindAll(i => !i.IsWarmUp && !i.IsCheck && !IsRun(i));

    /// <summary>The run; null: the plan has none.</summary>
    public PlanItem? Run
    {
        get
        {
            if (!_run.IsKnown)
            {
                _run = (_items.Find(i => !i.IsCheck && IsRun(i)), true);
            }

            return _run.Item;
        }
    }

    /// <summary>Checks of function that are due.</summary>
    public IReadOnlyList<PlanItem> Checks => _checks ??= _items.FindAll(i => i.IsCheck);

    /// <summary>The item as it stands now, checks apart; null: it has left.</summary>
    public PlanItem? Find(ExerciseId exercise, bool warmUp)
    {
        foreach (var item in _items)
        {
            if (item.IsWarmUp == warmUp && !item.IsCheck && item.At.Exercise == exercise)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>It stands on the ladder of running, as training or as a check.</summary>
    public bool IsRun(PlanItem item) => protocol.IsRun(item.At.Exercise);

    /// <summary>It stands on the lowest level of running, the walk.</summary>
    public bool IsLowestRun(PlanItem item) => IsRun(item) && protocol.LadderOf(item.At.Exercise).Rungs[0].Id == item.At.Rung;

    public void Decide(Decision decision)
    {
        (_exercises, _checks, _run) = (null, null, default);
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
        (_exercises, _checks, _run) = (null, null, default);
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

    /// <summary>The item came with this change.</summary>
    public bool HasJoined(PlanItem item) => _decisions.Exists(d => d.After == item && d.Before?.At.Exercise != item.At.Exercise);

    /// <summary>What the week does not hold of an item that was touched: the decision that last touched it says it.</summary>
    public void Say(PlanItem item, IReadOnlyList<Finding> leftOut)
    {
        var touched = _decisions.FindLastIndex(d => d.After == item);
        _decisions[touched] = _decisions[touched] with { Reasons = [.. _decisions[touched].Reasons, .. leftOut] };
    }

    /// <summary>Outcomes that later rules count: remembered ones, oldest first, then those of this change.</summary>
    public IReadOnlyList<Outcome> Outcomes => _outcomes;

    /// <summary>The first thing told of a day of an exercise; null: nothing was.</summary>
    public Outcome? FirstTold(ExerciseId exercise, DateOnly about)
    {
        foreach (var outcome in _outcomes)
        {
            if (outcome.About == about && outcome.At.Exercise == exercise)
            {
                return outcome;
            }
        }

        return null;
    }

    /// <summary>The last thing told of a day of an exercise; null: nothing was.</summary>
    public Outcome? LastTold(ExerciseId exercise, DateOnly about)
    {
        for (var i = _outcomes.Count - 1; i >= 0; i--)
        {
            if (_outcomes[i].About == about && _outcomes[i].At.Exercise == exercise)
            {
                return _outcomes[i];
            }
        }

        return null;
    }

    /// <summary>The most protective thing told of a day of an exercise; nothing told, or nothing that is still remembered, counts as a hold.</summary>
    public Verdict MostTold(ExerciseId exercise, DateOnly about)
    {
        Verdict? most = null;
        foreach (var outcome in _outcomes)
        {
            most = outcome.About == about && outcome.At.Exercise == exercise && !(outcome.Verdict <= most) ? outcome.Verdict : most;
        }

        return most ?? Verdict.Hold;
    }
}
