using System.Collections.Concurrent;

namespace RunnersKnee.Tests.Simulation;

/// <summary>Lives many runners at once and keeps what was wrong, by the name of the check.</summary>
internal sealed class Watch
{
    public const int Runners = 600;

    /// <summary>A Monday; no day of it is special.</summary>
    public static readonly DateOnly Start = new(2026, 3, 2);

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _faults = new(StringComparer.Ordinal);

    private static readonly (string Name, Func<Step, IEnumerable<string>> Check)[] StepChecks =
    [
        (nameof(SessionChecks.Shown), SessionChecks.Shown),
        (nameof(PlanChecks.NeverEmpty), PlanChecks.NeverEmpty),
        (nameof(PlanChecks.Joined), PlanChecks.Joined),
        (nameof(PlanChecks.Positions), PlanChecks.Positions),
        (nameof(PlanChecks.Said), PlanChecks.Said),
        (nameof(PlanChecks.Missing), PlanChecks.Missing),
        (nameof(PlanChecks.Baseline), PlanChecks.Baseline),
        (nameof(RiseChecks.Rises), RiseChecks.Rises),
        (nameof(RiseChecks.NothingRisesUnsaid), RiseChecks.NothingRisesUnsaid),
        (nameof(RiseChecks.Weights), RiseChecks.Weights),
        (nameof(PurityChecks.AskedAgain), PurityChecks.AskedAgain),
        (nameof(PurityChecks.NothingIsDecidedTwice), PurityChecks.NothingIsDecidedTwice),
        (nameof(PurityChecks.Stored), PurityChecks.Stored),
        (nameof(MonotoneChecks.WorseIsNeverMilder), MonotoneChecks.WorseIsNeverMilder),
        (nameof(MonotoneChecks.UnknownIsNeverMilder), MonotoneChecks.UnknownIsNeverMilder),
    ];

    private static readonly (string Name, Func<Life, IEnumerable<string>> Check)[] WholeChecks =
    [
        (nameof(LifeChecks.Starts), LifeChecks.Starts),
        (nameof(LifeChecks.Joins), LifeChecks.Joins),
        (nameof(LifeChecks.Lived), LifeChecks.Lived),
        (nameof(LifeChecks.Weeks), LifeChecks.Weeks),
        (nameof(RiseChecks.RungRises), RiseChecks.RungRises),
        (nameof(PurityChecks.Replayed), PurityChecks.Replayed),
    ];

    public IEnumerable<string> Of(string check) => _faults.TryGetValue(check, out var faults) ? faults.Order(StringComparer.Ordinal) : [];

    public IReadOnlyDictionary<string, int> Counts => _faults.ToDictionary(f => f.Key, f => f.Value.Count);

    public Watch Run(ulong first, int runners)
    {
        _ = Parallel.For(0, runners, i => One(first + (ulong)i));
        return this;
    }

    private void One(ulong seed)
    {
        try
        {
            var life = new Life(seed, Start, OneStep).Live();
            foreach (var (name, check) in WholeChecks)
            {
                Keep(name, check(life).Select(f => $"seed {seed} ({life.Habit.Name}): {f}"));
            }
        }
#pragma warning disable CA1031 // whatever is thrown is the finding
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            Keep(nameof(Life), [$"seed {seed}: {thrown}"]);
        }
    }

    private void OneStep(Step step)
    {
        foreach (var (name, check) in StepChecks)
        {
            Keep(name, check(step).Select(f => $"seed {step.Seed} on {step.On:O}, revision {step.Before.Revision}: {f}"));
        }
    }

    private void Keep(string name, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            _faults.GetOrAdd(name, _ => []).Enqueue(fault);
        }
    }
}
