namespace RunnersKnee.Rules;

/// <summary>What the table of running says, ordered, higher is more cautious.</summary>
internal enum RunRuling
{
    /// <summary>One level more.</summary>
    Advance,

    /// <summary>The same level again.</summary>
    Repeat,

    /// <summary>The same level again after one extra rest day.</summary>
    RepeatAfterRest,

    /// <summary>One level less, after a rest day at least.</summary>
    StepDown,

    /// <summary>One level less, after two rest days: the morning was marked.</summary>
    StepDownAfterRest,

    /// <summary>Stop the run; two days without one, then one level less.</summary>
    Stop,

    /// <summary>No run until a clinician has cleared it.</summary>
    Refer,
}
