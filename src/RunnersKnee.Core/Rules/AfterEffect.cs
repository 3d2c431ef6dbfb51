namespace RunnersKnee.Rules;

/// <summary>How the knee was an hour afterwards (C2.2), ordered as INV-04 wants it.</summary>
internal enum AfterEffect
{
    Settled,
    NotReported,
    Lingering,
    Flared,
}
