using RunnersKnee.Course;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>A log written day by day, day 0 being the Monday on which the plan began, and what the rules read in it.</summary>
internal sealed class Diary(Intake? intake = null, PainPolicy? policy = null)
{
    private FeedbackLog _log = FeedbackLog.Empty;

    public static LadderPosition Raise { get; } = LadderPosition.Parse("straight-leg-raise/standard/2");

    public RehabPlan Plan { get; init; } = RehabPlanner.Default.Start(intake ?? Runner.Moderate, Runner.EveryOtherDay, Runner.Monday, policy).Plan;

    public static DateOnly Day(int number) => Runner.Monday.AddDays(number);

    public Diary Write(int day, Func<DayReport, DayReport> what)
    {
        _log = _log.With(what(new() { On = Day(day) }));
        return this;
    }

    public Diary Morning(int day, int pain) => Write(day, d => d with { MorningPain = new(pain) });

    public Diary Did(int day, ExerciseReport report, int? afterHour = 1) =>
        Write(day, d => d with { Exercises = [report], PainAfterHour = afterHour is { } pain ? new(pain) : null });

    /// <summary>Worst pain of daily life, one number a day from day 0; a blank is a day of which nothing is known.</summary>
    public Diary DailyLife(string numbers)
    {
        foreach (var (day, number) in numbers.Split(' ').Index())
        {
            _ = number == "-" ? this : Write(day, d => d with { DailyLifePain = new(Golden.Table.Number(number)) });
        }

        return this;
    }

    public Readings Readings(int day) => new(Plan, _log, Day(day));

    public Exposures Exposures(int day) => new(Readings(day), Protocol.Standard);
}
