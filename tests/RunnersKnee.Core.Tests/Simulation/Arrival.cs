namespace RunnersKnee.Tests.Simulation;

/// <summary>What a runner brings: answers of the intake, days, minutes, equipment, a policy.</summary>
internal static class Arrival
{
    private static readonly string[] Signs = [.. Protocol.Standard.Flags.Where(f => f.IsAsked).Select(f => f.Id)];

    public static Equipment Everything { get; } = Enum.GetValues<Equipment>().Aggregate((all, one) => all | one);

    public static Intake Intake(Dice dice, bool isCalm)
    {
        var usual = dice.Of(0, 0, 0, 1, 1, 2, 3, isCalm ? 1 : 5);
        return new()
        {
            WorstPain = new(dice.Between(usual > 3 ? usual : 0, isCalm ? 5 : 8)),
            WorstPainInWeek = Maybe(dice, dice.Between(0, isCalm ? 5 : 8)),
            UsualMorningPain = new(usual),
            MorningPainAfterActivity = Maybe(dice, Math.Min(10, usual + dice.Of(0, 0, 0, 1, 2))),
            HoursToSettle = dice.Percent(8) ? null : dice.Of(0, 0, 1, 5, 24),
            RestingPain = dice.Percent(30) ? new(dice.Between(0, isCalm ? 3 : 6)) : null,
            Age = dice.Percent(30) ? null : dice.Of(9, 15, 17, 24, 30, 36, 45, 51, 60),
            GuardianAgreed = dice.Percent(60),
            MonthsWithPain = dice.Percent(40) ? null : dice.Between(0, 24),
            SeenByClinician = dice.Of<bool?>(null, true, false),
            WarningSigns = dice.Percent(3) ? [Sign(dice)] : [],
        };
    }

    public static Availability Availability(Dice dice, DateOnly on) => new()
    {
        TrainingDays = dice.Percent(40) ? Weekdays.All : (Weekdays)dice.Between(1, 127) | (Weekdays)(1 << dice.Below(7)),
        RunningDays = dice.Percent(40) ? Weekdays.None : (Weekdays)dice.Between(0, 127),
        Equipment = dice.Percent(30) ? Everything : (Equipment)dice.Below((int)Everything + 1),
        Minutes = dice.Percent(65) ? null : [.. Enumerable.Range(0, 7).Select(_ => dice.Of(0, 5, 10, 15, 20, 30, 45, 60))],
        OtherMinutes = dice.Percent(85) ? null : Enumerable.Range(0, 7).ToDictionary(i => on.AddDays(3 + i), _ => dice.Of(0, 0, 10, 30)),
    };

    public static PainPolicy Policy(Dice dice) => dice.Below(10) switch
    {
        0 => PainPolicy.SeedLiteral,
        1 => PainPolicy.LowPain,
        2 => PainPolicy.PainMonitoring,
        _ => PainPolicy.Default,
    };

    public static string Sign(Dice dice) => dice.Percent(10) ? "RF-99" : Signs[dice.Below(Signs.Length)];

    private static PainScore? Maybe(Dice dice, int pain) => dice.Percent(15) ? null : new(pain);
}
