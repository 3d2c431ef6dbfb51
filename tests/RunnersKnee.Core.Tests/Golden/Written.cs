using System.Globalization;

namespace RunnersKnee.Tests.Golden;

/// <summary>The numbers of a protocol in the notation of the tables.</summary>
internal static class Written
{
    public static string Range(decimal min, decimal max) => FormattableString.Invariant(min == max ? $"{min}" : (FormattableString)$"{min}-{max}");

    public static string Of(Measure measure) => measure.Unit == "1" ? Range(measure.Min, measure.Max) : $"{Range(measure.Min, measure.Max)} {measure.Unit}";

    public static string Of(Load load) => load switch
    {
        Load.Bodyweight => "body",
        Load.Weight { Pounds: 0 } => "light",
        Load.Weight weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Pounds} lb"),
        Load.Band band => $"band {band.Strength} {band.Placement}",
        _ => throw new ArgumentException(load.ToString(), nameof(load)),
    };

    public static string Of(Frequency frequency) => frequency switch
    {
        Frequency.Daily => "daily",
        Frequency.DailyOrAtLeast or => $"daily or at least {or.AtLeast}",
        Frequency.TimesPerWeek times => $"{times.Min}-{times.Max} a week{(times.NonConsecutive ? ", never in a row" : "")}",
        Frequency.DailyOrPreRun => "daily or before runs",
        _ => throw new ArgumentException(frequency.ToString(), nameof(frequency)),
    };

    /// <summary>Sets and amount, sides left out: <c>3x15</c>.</summary>
    public static string Of(Dose dose) => $"{Sets(dose)}x{Amount(dose)}";

    public static int Sets(Dose dose) => dose switch
    {
        Dose.Repetitions reps => reps.Sets,
        Dose.Isometric hold => hold.Sets,
        Dose.Steps steps => steps.Sets,
        _ => throw new ArgumentException(dose.ToString(), nameof(dose)),
    };

    public static int Amount(Dose dose) => dose switch
    {
        Dose.Repetitions reps => reps.Count,
        Dose.Isometric hold => hold.Hold,
        Dose.Steps steps => steps.PerDirection,
        _ => throw new ArgumentException(dose.ToString(), nameof(dose)),
    };

    public static string Unit(Dose dose) => dose switch
    {
        Dose.Repetitions { PerSide: true } => "reps each side",
        Dose.Repetitions => "reps",
        Dose.Isometric { PerSide: true } => "s each side",
        Dose.Isometric => "s",
        Dose.Steps => "steps each way",
        _ => throw new ArgumentException(dose.ToString(), nameof(dose)),
    };

    /// <summary>The seed's range on the base rung: level 2 to the highest.</summary>
    public static (Dose Min, Dose Max) SeedRange(Ladder ladder)
    {
        var doses = ladder.Rungs.Single(r => r.Id == ladder.BaseRung).Doses;
        return (doses[2], doses[^1]);
    }
}
