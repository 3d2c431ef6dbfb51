namespace RunnersKnee.Tests.Simulation;

/// <summary>
/// One runner from the intake on: wakes, answers, trains what the plan shows, answers again; now and then pauses, moves house or sees a
/// clinician. The same seed lives the same life, on whatever day it begins.
/// </summary>
internal sealed class Life
{
    private readonly Dice _dice;
    private readonly Body _body;
    private readonly Action<Step> _watch;
    private readonly List<PlanChange> _history = [];
    private readonly List<(DateOnly Arrives, DayReport Report)> _late = [];
    private readonly SortedDictionary<DateOnly, Session> _lived = [];

    public Life(ulong seed, DateOnly start, Action<Step> watch)
    {
        (Seed, _watch, _dice) = (seed, watch, new(seed));
        Habit = Habit.All[_dice.Below(Habit.All.Count)];
        var intake = Arrival.Intake(_dice, _dice.Percent(70));
        _body = new(_dice, Habit, intake);
        Today = start.AddDays(_dice.Below(7));
        var started = Planner.Start(intake, Arrival.Availability(_dice, Today), Today, Arrival.Policy(_dice));
        Plan = started.Plan;
        _history.Add(started);
        Days = _dice.Between(60, 120);
    }

    public static RehabPlanner Planner => RehabPlanner.Default;

    public ulong Seed { get; }

    public Habit Habit { get; }

    public int Days { get; }

    public RehabPlan Plan { get; private set; }

    public FeedbackLog Log { get; private set; } = FeedbackLog.Empty;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<PlanChange> History => _history;

    /// <summary>What was shown on each day, at the hour the runner trained.</summary>
    public IReadOnlyDictionary<DateOnly, Session> Lived => _lived;

    public Life Live()
    {
        for (var end = Today.AddDays(Days); Today < end; Today = Today.AddDays(1))
        {
            Arrive();
            Happen();
            var isSilent = _dice.Percent(Habit.Silent);
            if (!isSilent)
            {
                Say(_body.Morning(Today));
            }

            Assess();
            Train(isSilent);
            Assess();
            _body.Sleep();
        }

        return this;
    }

    private void Train(bool isSilent)
    {
        if (Planner.Sessions(Plan, Today).TakeWhile(s => s.On == Today).FirstOrDefault() is not { } session)
        {
            return;
        }

        _lived[Today] = session;
        if (isSilent || _dice.Percent(Habit.Skips))
        {
            return;
        }

        var report = _body.Evening(Today, session.Items);
        if (_dice.Percent(Habit.Late))
        {
            _late.Add((Today.AddDays(_dice.Between(1, 3)), report));
        }
        else
        {
            Say(report);
        }
    }

    /// <summary>Reports that come later, and corrections of earlier ones.</summary>
    private void Arrive()
    {
        foreach (var (_, report) in _late.Where(l => l.Arrives <= Today))
        {
            Say(report);
        }

        _ = _late.RemoveAll(l => l.Arrives <= Today);
        if (_dice.Percent(Habit.Corrects) && Log.Days.Count > 0)
        {
            var old = Log.Days[Math.Max(0, Log.Days.Count - 1 - _dice.Below(4))];
            Log = Log.Replace(_dice.Percent(50) ? _body.Morning(old.On) with { Exercises = old.Exercises } : _body.Evening(old.On, []) with { MorningPain = old.MorningPain });
        }
    }

    private void Say(DayReport report) => Log = Log.With(report);

    private void Assess()
    {
        if (!_dice.Percent(Habit.Unassessed))
        {
            Apply(Planner.Assess(Plan, Log, Today));
        }
    }

    private void Happen()
    {
        if (Plan.Status is PlanStatus.Suspended && _dice.Percent(20))
        {
            Apply(Planner.Clear(Plan, Today));
        }
        else if (Plan.Status is PlanStatus.Paused && _dice.Percent(15))
        {
            Apply(Planner.Resume(Plan, Today));
        }
        else if (Plan.Status is PlanStatus.NeedsIntake && _dice.Percent(20))
        {
            Apply(Planner.Restart(Plan, Arrival.Intake(_dice, isCalm: true) with { GuardianAgreed = true }, Today));
        }
        else if (Plan.Flags.Where(IsYellow).Select(f => f.Id).ToArray() is { Length: > 0 } yellow && _dice.Percent(6))
        {
            Apply(Planner.Review(Plan, yellow, Today));
        }
        else if (_dice.PerMille(Habit.EventsPerMille))
        {
            Apply(_dice.Percent(30) ? Planner.Pause(Plan, Today) : Planner.Reschedule(Plan, Arrival.Availability(_dice, Today), Today));
        }
    }

    private static bool IsYellow(RaisedFlag flag) =>
        flag.ClearedOn is null && Planner.Protocol.Flags.Any(f => f.Id == flag.Id && f.Urgency is Urgency.Yellow);

    private void Apply(PlanChange change)
    {
        var before = Plan;
        Plan = Plan.Apply(change);
        _history.Add(change);
        _watch(new(Seed, before, Log, change, Plan));
    }
}
