using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// The warning signs of one plan as of one day (C4): which are open, what they ask for, and whether they were asked in time (R-SCR-01).
/// Not asked is never "none".
/// </summary>
internal sealed class Screening
{
    private readonly Protocol _protocol;
    private readonly Readings _readings;
    private readonly List<RaisedFlag> _flags;

    public Screening(Protocol protocol, RehabPlan plan, Readings readings)
    {
        (_protocol, _readings) = (protocol, readings);
        _flags = [.. plan.Flags.Span()];
        LastScreen = plan.StartedOn;
        for (var ago = FeedbackLog.LookbackDays; ago >= 0; ago--)
        {
            if (readings.DayAgo(ago) is { } report)
            {
                Take(report);
            }
        }
    }

    /// <summary>The last day on which all signs were asked; the intake at the latest.</summary>
    public DateOnly LastScreen { get; private set; }

    public bool WasAskedSinceStart { get; private set; }

    public bool IsOverdue => DaysSinceScreen > Limits.ScreenDays;

    public bool IsLongOverdue => DaysSinceScreen > Limits.ScreenLimitDays;

    private int DaysSinceScreen => _readings.On.DayNumber - LastScreen.DayNumber;

    public IReadOnlyList<RaisedFlag> Flags => _flags.Count < 2 ? _flags : [.. _flags.OrderBy(f => f.Id, StringComparer.Ordinal)];

    /// <summary>The most urgent open sign; a yellow one counts only where it holds progress.</summary>
    public Urgency Urgency
    {
        get
        {
            var most = Urgency.None;
            foreach (var flag in _flags)
            {
                most = flag.ClearedOn is null && UrgencyOf(_protocol, flag.Id, capsOnly: true) is var urgency && urgency > most ? urgency : most;
            }

            return most;
        }
    }

    public bool IsSuspending => Urgency >= Urgency.Urgent;

    /// <summary>It is there, open or reviewed.</summary>
    public bool Has(string id) => _flags.Exists(f => f.Id == id);

    /// <summary>Ids of the open signs of one urgency, or null.</summary>
    public string? Open(Urgency urgency) => OpenOf(_protocol, _flags, urgency);

    /// <summary>A sign that the library computes itself began or ended; one that was reviewed stays so until it ends. Nothing for a protocol without it.</summary>
    public void Compute(Protocol protocol, string id, bool isThere, bool beginsAgain = false)
    {
        if (!isThere && !beginsAgain && _flags.Count == 0)
        {
            return;
        }

        var known = _flags.FindIndex(f => f.Id == id);
        if (beginsAgain && known >= 0)
        {
            // what a clinician reviewed today includes what happened today
            _flags[known] = _flags[known].ClearedOn == _readings.On ? _flags[known] with { On = _readings.On } : new() { Id = id, On = _readings.On };
        }
        else if (isThere && known < 0 && protocol.Flags.Any(f => f.Id == id))
        {
            _flags.Add(new() { Id = id, On = _readings.On });
        }
        else if (!isThere && known >= 0)
        {
            _flags.RemoveAt(known);
        }
    }

    public static string? OpenOf(Protocol protocol, IEnumerable<RaisedFlag> flags, Urgency urgency)
    {
        if (flags is IReadOnlyCollection<RaisedFlag> { Count: 0 })
        {
            return null;
        }

        var ids = flags.Where(f => f.ClearedOn is null && UrgencyOf(protocol, f.Id, capsOnly: false) == urgency).Select(f => f.Id).Order(StringComparer.Ordinal);
        return string.Join(", ", ids) is { Length: > 0 } text ? text : null;
    }

    /// <summary>What a sign asks for; one that the protocol does not know is urgent.</summary>
    public static Urgency UrgencyOf(Protocol protocol, string id, bool capsOnly)
    {
        foreach (var flag in protocol.Flags.Span())
        {
            if (flag.Id == id)
            {
                return flag.Urgency is Urgency.Yellow && capsOnly && !flag.CapsProgress ? Urgency.None : flag.Urgency;
            }
        }

        return Urgency.Urgent;
    }

    private void Take(DayReport report)
    {
        var day = report.On;
        if (report.Swelling is Swelling.ClearOrLasting)
        {
            Raise(WarningSign.Effusion, day);
        }

        if (report.WarningSigns is { } signs)
        {
            (LastScreen, WasAskedSinceStart) = day >= LastScreen ? (day, true) : (LastScreen, WasAskedSinceStart);

            // a yellow sign that is asked ends with the first later screen that no longer names it; a red one only when it is cleared
            if (_flags.Count > 0)
            {
                EndYellow(day, signs);
            }

            foreach (var sign in signs.Span())
            {
                Raise(sign, day);
            }
        }
    }

    private void EndYellow(DateOnly day, IReadOnlyList<string> signs)
    {
        for (var i = _flags.Count - 1; i >= 0; i--)
        {
            if (_flags[i].On < day && !signs.Contains(_flags[i].Id) && IsAskedYellow(_flags[i].Id))
            {
                _flags.RemoveAt(i);
            }
        }
    }

    /// <summary>
    /// An open sign stays as it is; one that was cleared comes back when it is reported for a later day (R-CLR-01). A yellow one that was
    /// reviewed stays reviewed while screens go on naming it (R-CLR-02).
    /// </summary>
    private void Raise(string id, DateOnly day)
    {
        var known = _flags.FindIndex(f => f.Id == id);
        if (known < 0)
        {
            _flags.Add(new() { Id = id, On = day });
        }
        else if (_flags[known].ClearedOn < day && !IsAskedYellow(id))
        {
            _flags[known] = new() { Id = id, On = day };
        }
    }

    private bool IsAskedYellow(string id)
    {
        foreach (var flag in _protocol.Flags.Span())
        {
            if (flag is { Urgency: Urgency.Yellow, IsAsked: true } && flag.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
