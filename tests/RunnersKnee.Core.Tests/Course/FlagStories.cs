using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>How each warning sign comes about: a runner on the day it is raised.</summary>
internal static class FlagStories
{
    private static readonly Availability EveryDay = EveryOtherDay with { TrainingDays = Weekdays.All };

    public static Planning.Runner Raise(string id, string? way = null, int? akps = null) => (way ?? Usual(id)) switch
    {
        "intake" => new(Moderate with { WarningSigns = [id] }),
        "day" => Tell(id),
        "swelling" => Report(d => d with { Swelling = Swelling.ClearOrLasting }),
        "morning" => new(Moderate with { UsualMorningPain = new(6), WorstPain = new(6) }),
        "resting" => new(Moderate with { RestingPain = new(6) }),
        "child" => new(Moderate with { Age = 9, GuardianAgreed = true }),
        "a-year" => new(Moderate with { MonthsWithPain = 13 }),
        "low-akps" => new(Moderate with { Akps = 69 }),
        "fifty" => new(Moderate with { Age = 50, MonthsWithPain = 2 }),
        "minor" => new(Moderate with { Age = 15, GuardianAgreed = true }),
        "baseline" => new(Moderate with { UsualMorningPain = new(4), MorningPainAfterActivity = new(4) }),
        "little-change" => Live(42, r => r.WakeUp(dailyLife: 3), akps),
        "severe-weeks" => Live(13, r => r.WakeUp(dailyLife: 6)),
        "long-calm" => Live(42, r => r.WakeUp(morning: 2)),
        "easy-days" => EasyDays(),
        "clamshell-stop" => Stop(new(availability: EveryDay), [Clamshell]),
        "stops" => Stop(new(availability: EveryDay), [StraightLegRaise, Bridge, StraightLegRaise]),
        var other => throw new ArgumentOutOfRangeException(nameof(way), other, "No such story."),
    };

    public static PlanChange.Assessed Screen(Planning.Runner runner, params string[] signs) =>
        runner.Report(new() { On = runner.Today, MorningPain = new(1), DailyLifePain = new(1), WarningSigns = signs });

    private static string Usual(string id) => id switch
    {
        "YF-01" => "little-change",
        "YF-02" => "a-year",
        "YF-03" => "severe-weeks",
        "YF-05" => "fifty",
        "YF-06" => "minor",
        "YF-08" => "stops",
        "YF-09" => "easy-days",
        "YF-10" => "long-calm",
        _ => "day",
    };

    private static Planning.Runner Tell(string id)
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Screen(runner, id);
        return runner;
    }

    private static Planning.Runner Report(Func<DayReport, DayReport> what)
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = runner.Report(what(new() { On = runner.Today, WarningSigns = [] }));
        return runner;
    }

    /// <summary>Days that all begin alike, the sessions done well, and the last one begun.</summary>
    private static Planning.Runner Live(int days, Func<Planning.Runner, PlanChange> wake, int? akps = null)
    {
        var runner = new Planning.Runner(akps is null ? Moderate : Moderate with { Akps = 72 });
        for (var day = 0; day < days; day++)
        {
            _ = wake(runner);
            _ = runner.Session is null ? null : runner.Train();
            _ = runner.Sleep();
        }

        _ = akps is { } score ? runner.Report(new() { On = runner.Today, Akps = score, DailyLifePain = new(3), WarningSigns = [] }) : wake(runner);
        return runner;
    }

    private static Planning.Runner EasyDays()
    {
        var runner = new Planning.Runner().LiveWell(2);
        for (var day = 0; day < 5; day++)
        {
            _ = runner.Sleep().Report(new() { On = runner.Today, MorningPain = new(1), DailyLifePain = new(1), RestingPain = new(4), WarningSigns = [] });
        }

        return runner;
    }

    /// <summary>Sharp pain in one exercise after another, each on a day of its own.</summary>
    private static Planning.Runner Stop(Planning.Runner runner, ExerciseId[] exercises)
    {
        _ = runner.LiveWell(2);
        foreach (var (at, exercise) in exercises.Index())
        {
            _ = at > 0 ? runner.Sleep() : runner;
            _ = runner.WakeUp();
            while (runner.Session?.Items.Any(s => s.At.Exercise == exercise) is not true)
            {
                _ = runner.Sleep();
                _ = runner.WakeUp();
            }

            _ = runner.Train(r => r.At.Exercise == exercise ? r with { Quality = PainQuality.Sharp } : r);
        }

        return runner;
    }
}
