namespace RunnersKnee.Tests.Planning;

/// <summary>A runner who lives day by day: reports, is assessed, and keeps the history. The fixture most tests of the loop begin with.</summary>
internal sealed class Runner
{
    private readonly List<PlanChange> _history = [];

    public Runner(Intake? intake = null, Availability? availability = null, PainPolicy? policy = null, RehabPlanner? planner = null)
    {
        Planner = planner ?? RehabPlanner.Default;
        var start = Planner.Start(intake ?? Moderate, availability ?? EveryOtherDay, Monday, policy);
        _history.Add(start);
        Plan = start.Plan;
        Today = Monday;
    }

    public static DateOnly Monday { get; } = new(2026, 3, 2);

    /// <summary>Worst pain 4, settled within two hours, usual morning pain 1: moderate, so CalmDown with three exercises at the seed's smallest dose.</summary>
    public static Intake Moderate { get; } = new() { WorstPain = new(4), WorstPainInWeek = new(4), UsualMorningPain = new(1), MorningPainAfterActivity = new(1), HoursToSettle = 2, WarningSigns = [] };

    public static Intake Calm { get; } = Moderate with { WorstPain = new(2), WorstPainInWeek = new(3), HoursToSettle = 0 };

    public static Availability EveryOtherDay { get; } = new() { TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, Equipment = Equipment.Step };

    public static ExerciseId StraightLegRaise { get; } = ExerciseId.Parse("straight-leg-raise");

    public static ExerciseId Clamshell { get; } = ExerciseId.Parse("clamshell");

    public static ExerciseId Bridge { get; } = ExerciseId.Parse("glute-bridge");

    public static ExerciseId StepUp { get; } = ExerciseId.Parse("step-up");

    public RehabPlanner Planner { get; }

    public RehabPlan Plan { get; private set; }

    public FeedbackLog Log { get; private set; } = FeedbackLog.Empty;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<PlanChange> History => _history;

    public Session? Session => Planner.Sessions(Plan, Today).TakeWhile(s => s.On == Today).FirstOrDefault();

    public PlanItem this[ExerciseId exercise] => Plan.Items.Single(i => i.At.Exercise == exercise && i.Purpose is not (Purpose.WarmUp or Purpose.Check));

    /// <summary>All answers of a good session, for one exercise.</summary>
    public static ExerciseReport Good(LadderPosition at, Purpose purpose = Purpose.Training) => new()
    {
        At = at,
        Purpose = purpose,
        During = new(0),
        Quality = PainQuality.None,
        Trend = PainTrend.Steady,
        Form = FormQuality.Good,
        Completion = Completion.MetTarget,
    };

    /// <summary>A calm morning with every answer; the warning signs are asked too.</summary>
    public PlanChange.Assessed WakeUp(int morning = 1, int dailyLife = 1) =>
        Report(new() { On = Today, MorningPain = new(morning), DailyLifePain = new(dailyLife), Limp = false, Swelling = Swelling.None, WarningSigns = [] });

    /// <summary>Does today's session; each exercise well unless <paramref name="how"/> says otherwise.</summary>
    public PlanChange.Assessed Train(Func<ExerciseReport, ExerciseReport>? how = null, int? afterHour = 1) => Report(new()
    {
        On = Today,
        PainAfterHour = afterHour is { } pain ? new(pain) : null,
        Exercises = [.. (Session?.Items ?? []).Select(i => Good(i.At, i.Purpose)).Select(r => how?.Invoke(r) ?? r)],
    });

    /// <summary>Says something about a day and is assessed today.</summary>
    public PlanChange.Assessed Report(DayReport report)
    {
        Log = Log.With(report);
        return Assess();
    }

    public PlanChange.Assessed Correct(DayReport report)
    {
        Log = Log.Replace(report);
        return Assess();
    }

    public PlanChange.Assessed Assess()
    {
        var change = Planner.Assess(Plan, Log, Today);
        Apply(change);
        return change;
    }

    public void Apply(PlanChange change)
    {
        _history.Add(change);
        Plan = Plan.Apply(change);
    }

    public Runner Sleep(int nights = 1)
    {
        Today = Today.AddDays(nights);
        return this;
    }

    /// <summary>Whole days as planned: a calm morning, a good session, a night.</summary>
    public Runner LiveWell(int days)
    {
        for (var i = 0; i < days; i++)
        {
            _ = WakeUp();
            if (Session is not null)
            {
                _ = Train();
            }

            _ = Sleep();
        }

        return this;
    }
}
