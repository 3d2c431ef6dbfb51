namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>
/// A year of one runner, or some days of one, day by day: wakes and answers, asks for today's session and for no other, trains, answers again
/// or forgets, and now and then pauses, travels, buys a step or sees a clinician. The same seed lives the same year.
/// </summary>
internal sealed class YearOfLife
{
    public const int Days = 365;

    private readonly Dice _dice;
    private readonly List<Step> _steps = [];
    private readonly List<Lived> _lived = [];
    private readonly List<(DateOnly Arrives, DayReport Report)> _late = [];
    private readonly Notebook _notebook = new();
    private readonly RehabPlanner _planner;
    private readonly int _days;
    private Knee _knee;
    private Talk _talk;
    private DateOnly _awayUntil;

    public YearOfLife(ulong seed, DateOnly start, int days = Days, RehabPlanner? planner = null)
    {
        (Seed, _dice, _days, _planner) = (seed, new(seed), days, planner ?? Planner);
        Character = Character.All[(int)(seed % (ulong)Character.All.Count)];
        var intake = Newcomer.Intake(_dice);
        (_knee, _talk) = Meet(intake);
        Today = start.AddDays(_dice.Below(7));
        _awayUntil = Today;
        Start = _planner.Start(intake, Newcomer.Availability(_dice), Today, Newcomer.Policy(_dice));
        Plan = Start.Plan;
    }

    public static RehabPlanner Planner => RehabPlanner.Default;

    public ulong Seed { get; }

    public Character Character { get; }

    public PlanChange.Started Start { get; }

    public RehabPlan Plan { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>Every change after the start, in order.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>Every session that was shown, in order.</summary>
    public IReadOnlyList<Lived> Sessions => _lived;

    /// <summary>Everything that was ever reported, as it stands at the end.</summary>
    public Notebook Notebook => _notebook;

    public YearOfLife Live()
    {
        for (var end = Today.AddDays(_days); Today < end; Today = Today.AddDays(1))
        {
            var isSilent = IsSilent();
            Hear();
            Happen();
            if (!isSilent)
            {
                _notebook.Say(_talk.Morning(Today, Today.DayNumber - Plan.ScreenedOn.DayNumber >= 6));
            }

            Assess(100 - (Character.Answers.Unassessed / 2));
            Train(isSilent);
            Assess(Character.Evenings);
            _knee.Sleep();
        }

        return this;
    }

    private (Knee Knee, Talk Talk) Meet(Intake intake)
    {
        var knee = new Knee(_dice, Character, intake);
        return (knee, new(_dice, Character, knee));
    }

    private bool IsSilent()
    {
        if (_dice.PerMille(Character.AwayPerMille))
        {
            _awayUntil = Today.AddDays(_dice.Of(4, 9, 12, 18, 25, 32));
        }

        return Today < _awayUntil || _dice.Percent(Character.Answers.Silent);
    }

    private void Train(bool isSilent)
    {
        var session = _planner.Sessions(Plan, Today).TakeWhile(s => s.On == Today).FirstOrDefault();
        if (session is not null)
        {
            _lived.Add(new(session, Plan));
        }

        if (isSilent)
        {
            return;
        }

        var report = _talk.Evening(Today, session is null || _dice.Percent(Character.Answers.Skips) ? [] : session.Items);
        if (_dice.Percent(Character.Answers.Late))
        {
            _late.Add((Today.AddDays(_dice.Between(1, 3)), report));
        }
        else
        {
            _notebook.Say(report);
        }
    }

    /// <summary>Reports that come later, the same report again, and corrections of earlier days.</summary>
    private void Hear()
    {
        foreach (var (_, report) in _late.Where(l => l.Arrives <= Today))
        {
            _notebook.Say(report);
        }

        _ = _late.RemoveAll(l => l.Arrives <= Today);
        if (_dice.Percent(Character.Answers.Corrects) && _notebook.Back(_dice.Below(4)) is { } old)
        {
            if (_dice.Percent(30))
            {
                _notebook.Say(old);
            }
            else
            {
                _notebook.Correct(_talk.Morning(old.On, isScreenDue: false) with { Exercises = old.Exercises, PainAfterHour = old.PainAfterHour, DailyLifePain = old.DailyLifePain });
            }
        }
    }

    private void Assess(int percent)
    {
        if (_dice.Percent(percent))
        {
            Apply(_planner.Assess(Plan, _notebook.Lately(Today), Today));
        }
    }

    private void Happen()
    {
        if (Plan.Status is PlanStatus.Suspended && _dice.Percent(20))
        {
            Apply(_planner.Clear(Plan, Today));
        }
        else if (Plan.Status is PlanStatus.Paused && _dice.Percent(12))
        {
            Apply(_planner.Resume(Plan, Today));
        }
        else if (Plan.Status is PlanStatus.NeedsIntake && _dice.Percent(25))
        {
            var intake = Newcomer.Intake(_dice) with { GuardianAgreed = true, WarningSigns = [] };
            (_knee, _talk) = Meet(intake);
            Apply(_planner.Restart(Plan, intake, Today));
        }
        else if (Plan.Flags.Where(IsYellow).Select(f => f.Id).ToArray() is { Length: > 0 } yellow && _dice.Percent(8))
        {
            Apply(_planner.Review(Plan, yellow, Today));
        }
        else if (_dice.PerMille(Character.EventsPerMille))
        {
            Apply(_dice.Percent(25) ? _planner.Pause(Plan, Today) : _planner.Reschedule(Plan, Moved(), Today));
        }
    }

    private Availability Moved() => _dice.Below(4) switch
    {
        0 => Newcomer.Availability(_dice),
        1 => Plan.Availability with { Equipment = Newcomer.Equipments(_dice) },
        2 => Plan.Availability with { TrainingDays = Newcomer.Days(_dice, 2) },
        _ => Plan.Availability with { OtherMinutes = Enumerable.Range(0, _dice.Between(2, 14)).ToDictionary(i => Today.AddDays(1 + i), _ => _dice.Of(0, 0, 0, 15, 30)) },
    };

    private static bool IsYellow(RaisedFlag flag) =>
        flag.ClearedOn is null && Planner.Protocol.Flags.Any(f => f.Id == flag.Id && f.Urgency is Urgency.Yellow);

    private void Apply(PlanChange change)
    {
        var before = Plan;
        Plan = Plan.Apply(change);
        _steps.Add(new(Seed, before, _notebook.Lately(Today), change, Plan));
    }
}
