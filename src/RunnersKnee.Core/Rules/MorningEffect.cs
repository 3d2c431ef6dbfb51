namespace RunnersKnee.Rules;

/// <summary>How the knee was the next morning, against the baseline (C2.2).</summary>
internal enum MorningEffect
{
    AtOrBelowBaseline,
    RaisedByOne,
    RaisedByTwoPlus,
    NotReported,
}
