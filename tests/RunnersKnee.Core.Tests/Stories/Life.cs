using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Stories;

/// <summary>
/// A runner whose answers follow a simple habit, day after day, through the public face only: wakes and answers, is assessed, does what is
/// shown, answers again. Day 0 is the Monday on which the plan begins.
/// </summary>
internal sealed class Life
{
    private readonly List<Day> _days = [];
    private readonly List<PlanChange> _today = [];

    public Life(Intake intake, Availability? availability = null)
    {
        var started = RehabPlanner.Default.Start(intake, availability ?? Equipped, Runner.Monday);
        _today.Add(started);
        Plan = started.Plan;
    }

    /// <summary>A knee that hurts at 4 at worst and not in the morning: moderate, so the course begins at its beginning.</summary>
    public static Intake Sore { get; } = new() { WorstPain = new(4), WorstPainInWeek = new(4), UsualMorningPain = new(0), MorningPainAfterActivity = new(0), HoursToSettle = 2, WarningSigns = [] };

    /// <summary>Three days to train, three to run, and everything at home.</summary>
    public static Availability Equipped { get; } = new()
    {
        TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
        RunningDays = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday,
        Equipment = Equipment.Step | Equipment.LoopBand | Equipment.Bench,
    };

    /// <summary>What is answered on waking, by day; the date is filled in. Left as it is: every question, every answer 0 or no.</summary>
    public Func<int, DayReport> Wakes { get; set; } = _ => Calm;

    /// <summary>How an exercise went, by day; given is one that went well.</summary>
    public Func<int, ExerciseReport, ExerciseReport> Does { get; set; } = (_, good) => good;

    /// <summary>The same of the other knee, told in a report of its own; null: there is nothing to tell.</summary>
    public Func<int, ExerciseReport, ExerciseReport>? OtherKnee { get; set; }

    /// <summary>Pain an hour after the session; null: not answered.</summary>
    public Func<int, int?> AnHourLater { get; set; } = _ => 0;

    public static DayReport Calm { get; } = new()
    {
        On = Runner.Monday,
        MorningPain = new(0),
        DailyLifePain = new(0),
        StairsPain = new(0),
        Limp = false,
        Swelling = Swelling.None,
        WarningSigns = [],
    };

    public RehabPlan Plan { get; private set; }

    public FeedbackLog Log { get; private set; } = FeedbackLog.Empty;

    public int Today => _days.Count;

    public IReadOnlyList<Day> Days => _days;

    public Day LastDay => _days[^1];

    private DateOnly On => Runner.Monday.AddDays(Today);

    public Life Live(int days)
    {
        for (var end = Today + days; Today < end;)
        {
            Tell(Wakes(Today) with { On = On });
            var session = RehabPlanner.Default.Sessions(Plan, On).TakeWhile(s => s.On == On).FirstOrDefault();
            if (session is { Items.Count: > 0 })
            {
                Train(session);
            }

            _days.Add(new(Today, On, [.. _today], session, Plan));
            _today.Clear();
        }

        return this;
    }

    /// <summary>Lives until something is so, or for so many days.</summary>
    public Life LiveUntil(Func<Day, bool> isSo, int atMost)
    {
        for (var end = Today + atMost; Today < end && (Today == 0 || !isSo(LastDay));)
        {
            _ = Live(1);
        }

        return this;
    }

    /// <summary>Something other than a report: a review, another week, another policy.</summary>
    public Life Do(Func<RehabPlanner, RehabPlan, DateOnly, PlanChange> what)
    {
        Apply(what(RehabPlanner.Default, Plan, On));
        return this;
    }

    private void Train(Session session)
    {
        var pain = AnHourLater(Today) is { } later ? new PainScore(later) : (PainScore?)null;
        foreach (var knee in new[] { Does, OtherKnee }.OfType<Func<int, ExerciseReport, ExerciseReport>>())
        {
            Log = Log.With(new() { On = On, PainAfterHour = pain, Exercises = [.. session.Items.Select(i => knee(Today, Well(i)))] });
        }

        Assess();
    }

    private static ExerciseReport Well(Prescription item) => Runner.Good(item.At, item.Purpose) with
    {
        RunMinutes = item.Dose is Dose.RunWalk run ? run.Repeats * run.RunMinutes : null,
        Cue = item.Cue,
    };

    private void Tell(DayReport report)
    {
        Log = Log.With(report);
        Assess();
    }

    private void Assess() => Apply(RehabPlanner.Default.Assess(Plan, Log, On));

    private void Apply(PlanChange change)
    {
        _today.Add(change);
        Plan = Plan.Apply(change);
    }
}
