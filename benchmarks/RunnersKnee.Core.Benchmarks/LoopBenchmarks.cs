using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace RunnersKnee.Benchmarks;

/// <summary>What one runner costs through the public API: a start, a night's assessment of a 28-day log, twelve weeks of sessions, a document.</summary>
[MemoryDiagnoser]
public class LoopBenchmarks
{
    private static readonly RehabPlanner Planner = RehabPlanner.Default;
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly Intake Intake = new() { WorstPain = new(4), WorstPainInWeek = new(4), UsualMorningPain = new(1), MorningPainAfterActivity = new(1), HoursToSettle = 2, WarningSigns = [] };
    private static readonly Availability Availability = new() { TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, Equipment = Equipment.Step };

    private RehabPlan _plan = null!;
    private FeedbackLog _log = null!;
    private string _document = null!;

    [GlobalSetup]
    public void LiveFourWeeks()
    {
        _plan = Planner.Start(Intake, Availability, Monday).Plan;
        _log = FeedbackLog.Empty;
        for (var day = Monday; day < Monday.AddDays(28); day = day.AddDays(1))
        {
            var done = Planner.Sessions(_plan, day).TakeWhile(s => s.On == day).SelectMany(s => s.Items).Select(i => new ExerciseReport
            {
                At = i.At,
                Purpose = i.Purpose,
                During = new(0),
                Quality = PainQuality.None,
                Trend = PainTrend.Steady,
                Form = FormQuality.Good,
                Completion = Completion.MetTarget,
            });
            _log = _log.With(new() { On = day, MorningPain = new(1), DailyLifePain = new(1), PainAfterHour = new(1), WarningSigns = [], Exercises = [.. done] });
            _plan = day < Monday.AddDays(27) ? _plan.Apply(Planner.Assess(_plan, _log, day)) : _plan;
        }

        _document = JsonSerializer.Serialize(_plan, RunnersKneeJson.Plan);
    }

    [Benchmark]
    public PlanChange Start() => Planner.Start(Intake, Availability, Monday);

    [Benchmark]
    public RehabPlan AssessAndApply() => _plan.Apply(Planner.Assess(_plan, _log, Monday.AddDays(27)));

    [Benchmark]
    public int TwelveWeeksOfSessions() => Planner.Sessions(_plan, Monday.AddDays(28)).TakeWhile(s => s.On < Monday.AddDays(28 + 84)).Count();

    [Benchmark]
    public string WritePlan() => JsonSerializer.Serialize(_plan, RunnersKneeJson.Plan);

    [Benchmark]
    public RehabPlan ReadPlan() => JsonSerializer.Deserialize(_document, RunnersKneeJson.Plan)!;
}
