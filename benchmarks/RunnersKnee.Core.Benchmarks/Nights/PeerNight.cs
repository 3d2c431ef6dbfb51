using RunnersKnee.Benchmarks.Dates;
using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Benchmarks.Runners;
using RunnersKnee.Peers;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Nights;

/// <summary>
/// The same night put together from what there is: RulesEngine decides for each exercise reported today, CP-SAT finds the week, Ical.Net unrolls
/// two weeks. It is spared the measuring of the log, the ladders, the stages and the reasons: what it is given to decide on is ready.
/// </summary>
internal sealed class PeerNight
{
    private readonly LivedRunner _runner;
    private readonly Observation[] _observations;

    public PeerNight(LivedRunner runner, int number)
    {
        _runner = runner;
        var reported = runner.Log.Days[^1].Exercises.Count;
        _observations = [.. Enumerable.Range(0, reported).Select(i => Inputs.All[((number * 31) + i) % Inputs.Count])];
        Week = PlanWeek.Of(runner.Plan);
    }

    public IReadOnlyList<Observation> Observations => _observations;

    public WeekProblem Week { get; }

    public long Replan(EngineDecisions engine, CpSatSetting setting)
    {
        long sum = 0;
        foreach (ref readonly var observation in _observations.AsSpan())
        {
            sum += engine.Fired(observation, _runner.Plan.Policy);
        }

        foreach (var mask in CpSatWeek.Solve(Week, setting).Masks)
        {
            sum = (sum * 31) + mask;
        }

        var from = _runner.On.AddDays(1);
        foreach (var (on, item) in new PlanCalendar(_runner.Plan, from).Due(from, from.AddDays(Night.Fortnight)))
        {
            sum = (sum * 31) + on.DayNumber + item;
        }

        return sum;
    }
}
