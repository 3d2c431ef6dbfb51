using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Runners;
using RunnersKnee.Benchmarks.Weeks;
using RunnersKnee.Peers;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Nights;

/// <summary>W5: the nights of distinct runners at all stages.</summary>
internal sealed class NightWork(EngineMode mode, CpSatSetting setting)
{
    public const int Runners = 512;

    /// <summary>The peer is slow: it gets every sixteenth runner.</summary>
    public const int Sample = 16;

    private readonly IReadOnlyList<LivedRunner> _runners = LivedRunners.First(Runners);
    private readonly EngineDecisions _engine = new(mode);
    private readonly PeerNight[] _peers = [.. LivedRunners.First(Runners).Where((_, i) => i % Sample == 0).Select((runner, i) => new PeerNight(runner, i))];

    public static int Threads => Environment.ProcessorCount;

    public Contender Ours => new("ours", Runners, () => Night.ReplanAll(RehabPlanner.Default, _runners));

    public Contender OursOnAllCores => new($"ours, {Threads} threads", Runners, () => Night.ReplanAll(RehabPlanner.Default, _runners, Threads));

    public Contender Peer => new("RulesEngine + CP-SAT + Ical.Net", _peers.Length, () => Sink.Sum(_peers, night => night.Replan(_engine, setting)));

    /// <summary>Many at once give what one by one gives; the peer decides as we do and finds weeks as good as ours.</summary>
    public void Check()
    {
        var oneByOne = Sink.Sum(_runners, runner => Night.Replan(new(Protocol.Standard), runner));
        Unequal.Refuse(oneByOne == Night.ReplanAll(RehabPlanner.Default, _runners) && oneByOne == Night.ReplanAll(RehabPlanner.Default, _runners, Threads), "many nights at once differ from one by one");
        var (solver, masks) = (new WeekSolver(), new byte[WeekProblem.MostParts]);
        foreach (var night in _peers)
        {
            _ = solver.Solve(night.Week, masks);
            Unequal.Refuse(WeekValue.Of(night.Week, masks).SequenceEqual(WeekValue.Of(night.Week, CpSatWeek.Solve(night.Week, setting).Masks)), "CP-SAT finds a week of another worth");
            foreach (var observation in night.Observations)
            {
                Unequal.Refuse(_engine.Fired(observation, PainPolicy.Default) == DecisionTable.Judge(observation, PainPolicy.Default).FiredRows, "RulesEngine decides otherwise");
            }
        }
    }
}
