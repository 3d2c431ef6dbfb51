using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>Somebody whose plan holds a run, day by day: what each morning, run and assessment makes of it. Runs on Tuesdays, Thursdays and Saturdays.</summary>
internal sealed class Jogger
{
    public const string Walk = "rtr-0";

    public Jogger(string rung = "rtr-1", Stage stage = Stage.RunReturn, int? minutes = null, Intake? intake = null, PainPolicy? policy = null, string? cue = null)
    {
        var started = RehabPlanner.Default.Start(intake ?? Runner.Moderate, Available, Runner.Monday, policy).Plan;
        var run = new PlanItem { At = At(rung), Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday, RunMinutes = minutes, Cue = cue };
        var shell = new PlanItem { At = LadderPosition.Parse("clamshell/standard/2"), Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday };
        Plan = started with { Stage = stage, Items = [shell, run] };
        Today = Runner.Monday;
    }

    public static Availability Available { get; } = new()
    {
        TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
        RunningDays = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday,
        Equipment = Equipment.Step,
    };

    public static ExerciseId Exercise { get; } = ExerciseId.Parse("return-to-run");

    public RehabPlan Plan { get; set; }

    public FeedbackLog Log { get; private set; } = FeedbackLog.Empty;

    public DateOnly Today { get; private set; }

    public PlanItem Item => Plan.Items.Single(i => i.At.Exercise == Exercise && i.Purpose is Purpose.Training);

    public string Level => Item.At.Rung;

    public Session? Session => RehabPlanner.Default.Sessions(Plan, Today).TakeWhile(s => s.On == Today).FirstOrDefault();

    public bool IsRunDay => Session?.Items.Any(i => i.At.Exercise == Exercise && i.Purpose is Purpose.Training) is true;

    public static LadderPosition At(string rung) => LadderPosition.Parse($"return-to-run/{rung}/0");

    /// <summary>A calm morning; daily life at 2 as always, so that a run at 3 is no flare by its week alone.</summary>
    public PlanChange.Assessed WakeUp(int? morning = 1) =>
        Report(new() { On = Today, MorningPain = morning is { } pain ? new(pain) : null, DailyLifePain = new(2), Limp = false, Swelling = Swelling.None, WarningSigns = [] });

    /// <summary>A run as the plan wants it, taken well unless said otherwise.</summary>
    public PlanChange.Assessed Run(Func<ExerciseReport, ExerciseReport>? how = null, int? afterHour = 1, string? rung = null, Func<DayReport, DayReport>? day = null)
    {
        var good = Runner.Good(At(rung ?? Level)) with { RunMinutes = Item.RunMinutes, Cue = Item.Cue };
        var report = new DayReport { On = Today, PainAfterHour = afterHour is { } pain ? new(pain) : null, Exercises = [how?.Invoke(good) ?? good] };
        return Report(day?.Invoke(report) ?? report);
    }

    public PlanChange.Assessed Report(DayReport report)
    {
        Log = Log.With(report);
        return Assess();
    }

    public PlanChange.Assessed Replace(DayReport report)
    {
        Log = Log.Replace(report);
        return Assess();
    }

    public PlanChange.Assessed Assess()
    {
        var change = RehabPlanner.Default.Assess(Plan, Log, Today);
        Plan = Plan.Apply(change);
        return change;
    }

    public Jogger Sleep(int nights = 1)
    {
        Today = Today.AddDays(nights);
        return this;
    }

    /// <summary>Calm mornings and no run, up to the next day on which the plan wants one; that morning too.</summary>
    public Jogger ToRunDay()
    {
        _ = WakeUp();
        for (var i = 0; i < 14 && !IsRunDay; i++)
        {
            _ = Sleep().WakeUp();
        }

        IsRunDay.Should().BeTrue("a run is planned within two weeks");
        return this;
    }

    /// <summary>So many runs taken well, each with its calm morning after.</summary>
    public Jogger RunWell(int runs)
    {
        for (var i = 0; i < runs; i++)
        {
            _ = ToRunDay().Run();
            _ = Sleep().WakeUp();
        }

        return this;
    }

    /// <summary>What was decided for the run; null: nothing.</summary>
    public static Decision? Of(PlanChange change) => change.Decisions.LastOrDefault(d => d.Exercise == Exercise && d.About is not null);
}
