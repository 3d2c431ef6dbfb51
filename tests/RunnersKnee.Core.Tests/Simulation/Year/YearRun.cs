using System.Collections.Concurrent;
using System.Diagnostics;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>A year of many runners at once: what was wrong by the name of the check, what happened, and plans from the middle of it.</summary>
internal sealed class YearRun
{
    public const int Runners = 1000;

    /// <summary>A Monday; no day of it is special.</summary>
    public static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly (string Name, Func<YearOfLife, IEnumerable<string>> Check)[] Checks =
    [
        .. Of(DayChecks.NoSessionWhileResting, DayChecks.FourADay, DayChecks.TwoHeavyADay, DayChecks.OneOfAMovement, DayChecks.DaysBetween, DayChecks.ADayWithoutHeavy, DayChecks.SeedsMostAWeek, DayChecks.GentleAfterABadMorning),
        .. Of(SeedChecks.Doses, SquatChecks.Late, SquatChecks.Opened, WeightChecks.Earned, SecondThoughtChecks.OnlyAWaitIsLifted),
        .. Of(RunChecks.ADayOfRestBetween, RunChecks.TwoLevelsAWeek, RunChecks.ALevelAtATime, RunChecks.ApartFromRungs, RunChecks.ATenthLonger),
        .. Of(CourseChecks.StartsSmall, CourseChecks.OneNewAWeek, CourseChecks.ThreeInCalmDown, CourseChecks.OneStageAtATime, CourseChecks.Baseline, CourseChecks.RungRises, CourseChecks.NewApartFromHarder),
        .. Of(ReplyChecks.Founded, ReplyChecks.NeverEmpty, ReplyChecks.SomethingAhead, ReplyChecks.NeverSilent),
        .. Of(AgainChecks.Asked, AgainChecks.DecidedOnce, AgainChecks.Stored, AgainChecks.Replayed, AgainChecks.LivedAgain),
    ];

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _faults = new();
    private readonly ConcurrentDictionary<string, (int Times, int Runners)> _happened = new();
    private readonly ConcurrentQueue<Step> _midway = new();

    public TimeSpan Took { get; private set; }

    /// <summary>How often something happened, and to how many runners.</summary>
    public IReadOnlyDictionary<string, (int Times, int Runners)> Happened => _happened;

    /// <summary>Some day of some lives while the plan was active, in order of seed.</summary>
    public IEnumerable<Step> Midway => _midway.OrderBy(s => s.Seed);

    public IEnumerable<string> Of(string check) => _faults.TryGetValue(check, out var faults) ? faults.Order(StringComparer.Ordinal) : [];

    public IReadOnlyDictionary<string, int> Counts => _faults.ToDictionary(f => f.Key, f => f.Value.Count);

    public YearRun Run(ulong first, int runners)
    {
        var watch = Stopwatch.StartNew();
        _ = Parallel.For(0, runners, i => One(first + (ulong)i));
        Took = watch.Elapsed;
        return this;
    }

    private static (string Name, Func<YearOfLife, IEnumerable<string>> Check)[] Of(params Func<YearOfLife, IEnumerable<string>>[] checks) => [.. checks.Select(c => (c.Method.Name, c))];

    private void One(ulong seed)
    {
        var life = new YearOfLife(seed, Monday);
        try
        {
            _ = life.Live();
            foreach (var (name, check) in Checks)
            {
                foreach (var fault in check(life))
                {
                    Keep(name, $"seed {seed} ({life.Character.Name}): {fault}");
                }
            }

            foreach (var occasion in Occasions.Of(life).GroupBy(o => o))
            {
                _ = _happened.AddOrUpdate(occasion.Key, (occasion.Count(), 1), (_, sum) => (sum.Times + occasion.Count(), sum.Runners + 1));
            }

            if (life.Steps.Count > 0 && life.Steps[(int)(seed * 7919 % (ulong)life.Steps.Count)] is { Assessed: not null, After.Status: PlanStatus.Active } some)
            {
                _midway.Enqueue(some);
            }
        }
#pragma warning disable CA1031 // whatever is thrown is the finding
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            Keep(nameof(YearOfLife), $"seed {seed} ({life.Character.Name}) on {life.Today:O}: {thrown}");
        }
    }

    private void Keep(string name, string fault) => _faults.GetOrAdd(name, _ => []).Enqueue(fault);
}
