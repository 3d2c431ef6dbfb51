namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>The lengths of the figure in centimetres: one grown person, the same in every picture.</summary>
internal static class Build
{
    public const double Thigh = 42;
    public const double Shin = 42;
    public const double AnkleToSole = 7.5;
    public const double AnkleToToes = 15;
    public const double AnkleToHeel = 4.5;
    public const double UpperArm = 29;
    public const double Forearm = 25;
    public const double WristToKnuckles = 7;
    public const double HipHalfWidth = 9;
    public const double ShoulderHalfWidth = 17;
    public const double HipsToWaist = 19;
    public const double WaistToShoulders = 30;
    public const double ShouldersToHead = 22;
    public const double HeadRadius = 9.6;

    /// <summary>How far the hips are above the floor in standing, knees straight.</summary>
    public const double StandingHips = Thigh + Shin + AnkleToSole;

    /// <summary>How far the hips are above the floor in lying on the back.</summary>
    public const double LyingHips = 9.5;
}
