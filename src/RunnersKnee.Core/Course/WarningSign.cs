namespace RunnersKnee.Course;

/// <summary>Warning signs that the library raises by itself from other answers (C4).</summary>
internal static class WarningSign
{
    /// <summary>RF-09: clear or lasting swelling.</summary>
    public const string Effusion = "RF-09";

    /// <summary>RF-12: constant rest pain; raised by usual morning or resting pain of 6 or more.</summary>
    public const string RestPain = "RF-12";

    /// <summary>RF-20: under 10 years of age.</summary>
    public const string TooYoung = "RF-20";

    /// <summary>YF-01: six weeks of regular work changed little.</summary>
    public const string LittleChange = "YF-01";

    /// <summary>YF-02: more than 12 months, or AKPS below 70.</summary>
    public const string LongStanding = "YF-02";

    /// <summary>YF-03: weekly worst pain of 6 or more for 2 weeks.</summary>
    public const string SevereWeeks = "YF-03";

    /// <summary>YF-04: pain mainly elsewhere; raised when knee pain stops what does not load the knee.</summary>
    public const string Elsewhere = "YF-04";

    /// <summary>YF-05: age 50 or more, new pain, not seen by a clinician.</summary>
    public const string NewPainAtFifty = "YF-05";

    /// <summary>YF-06: age 10 to 17.</summary>
    public const string Minor = "YF-06";

    /// <summary>YF-08: stopped on 3 days in 14.</summary>
    public const string RepeatedStops = "YF-08";

    /// <summary>YF-09: baseline of 4 or more, five sore days before training in two weeks, or the floor of the plan was reached.</summary>
    public const string HighBaseline = "YF-09";

    /// <summary>YF-10: long in one stage in spite of regular work.</summary>
    public const string LongStage = "YF-10";
}
