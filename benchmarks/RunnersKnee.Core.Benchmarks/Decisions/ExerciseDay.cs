using RunnersKnee.Rules;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>What a rule of RulesEngine sees: the same answers as an object with settable members, as a team would hand one over.</summary>
internal sealed class ExerciseDay
{
    public Urgency Urgency { get; set; }

    public PainQuality Quality { get; set; }

    /// <summary>Knee pain that counts, worked out beforehand: the engine is spared it.</summary>
    public int Pain { get; set; }

    public AfterEffect After { get; set; }

    public MorningEffect Morning { get; set; }

    public bool Attributable { get; set; }

    public PainTrend Trend { get; set; }

    public WeekTrend Week { get; set; }

    public FormQuality Form { get; set; }

    public Completion Completion { get; set; }

    public bool RepeatedAboveHold { get; set; }

    public bool RepeatedPartial { get; set; }

    public bool Ready { get; set; }

    public int Progress { get; set; }

    public int Hold { get; set; }

    public int Stop { get; set; }

    public void Set(in Observation o, PainPolicy policy)
    {
        (Urgency, Quality, Pain, After, Morning, Attributable) = (o.Urgency, o.Quality, o.EffectivePain(policy), o.After, o.Morning, o.Attributable);
        (Trend, Week, Form, Completion) = (o.Trend, o.Week, o.Form, o.Completion);
        (RepeatedAboveHold, RepeatedPartial, Ready) = (o.RepeatedAboveHold, o.RepeatedPartial, o.Ready);
        (Progress, Hold, Stop) = (policy.Progress.Value, policy.Hold.Value, policy.Stop.Value);
    }
}
