namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What a runner says and has on the first day: irritability of each class, ages 14 to 70, runners and walkers, all kinds of weeks.</summary>
internal static class Newcomer
{
    public static Intake Intake(Dice dice) => Running(dice, dice.Below(100) switch
    {
        < 25 => Irritable(dice, new(dice.Between(6, 8)), dice.Of<int?>(null, 24, 5), dice.Of(1, 2, 3, 3, 4)),
        < 65 => Irritable(dice, new(dice.Between(4, 5)), dice.Of<int?>(1, 2, 5, 24), dice.Of(0, 1, 1, 2, 3)),
        _ => Irritable(dice, new(dice.Between(0, 3)), 0, dice.Of(0, 0, 1, 2)),
    });

    public static Availability Availability(Dice dice) => new()
    {
        TrainingDays = dice.Percent(25) ? Weekdays.All : Days(dice, dice.Percent(8) ? 1 : 2),
        RunningDays = dice.Percent(50) ? Weekdays.None : Days(dice, dice.Between(1, 2)),
        Equipment = dice.Percent(30) ? Arrival.Everything : dice.Percent(20) ? Equipment.None : Equipments(dice),
        Minutes = dice.Percent(65) ? null : [.. Enumerable.Range(0, 7).Select(_ => dice.Of(0, 12, 20, 30, 30, 45, 60))],
        LongRunDay = dice.Percent(80) ? null : (DayOfWeek)dice.Below(7),
    };

    public static PainPolicy Policy(Dice dice) => dice.Below(12) switch
    {
        0 => PainPolicy.SeedLiteral,
        1 => PainPolicy.LowPain,
        2 => PainPolicy.PainMonitoring,
        _ => PainPolicy.Default,
    };

    /// <summary>At least so many days, and each other one by chance.</summary>
    public static Weekdays Days(Dice dice, int atLeast)
    {
        var days = dice.Below(128);
        while (System.Numerics.BitOperations.PopCount((uint)days) < atLeast)
        {
            days |= 1 << dice.Below(7);
        }

        return (Weekdays)days;
    }

    public static Equipment Equipments(Dice dice) => (Equipment)dice.Below((int)Arrival.Everything + 1);

    private static Intake Irritable(Dice dice, PainScore worst, int? settles, int usual)
    {
        var age = dice.Percent(15) ? null : (int?)dice.Between(14, 70);
        return new()
        {
            WorstPain = worst,
            WorstPainInWeek = dice.Percent(8) ? null : new(Math.Max(worst.Value, dice.Of(0, 3, 5))),
            UsualMorningPain = new(usual),
            MorningPainAfterActivity = dice.Percent(8) ? null : new(usual),
            HoursToSettle = settles,
            RestingPain = dice.Percent(50) ? new(dice.Between(0, 2)) : null,
            Age = age,
            GuardianAgreed = dice.Percent(80),
            MonthsWithPain = dice.Percent(20) ? null : dice.Between(0, 18),
            SeenByClinician = dice.Of<bool?>(null, true, false),
            WarningSigns = dice.Percent(2) ? [Arrival.Sign(dice)] : [],
        };
    }

    private static Intake Running(Dice dice, Intake intake) => intake with
    {
        RunsPerWeek = dice.Percent(50) ? null : dice.Between(0, 5),
        LongestRunMinutes = dice.Percent(40) ? null : dice.Of(5, 12, 20, 28, 35, 60, 90),
        PainRunning = dice.Percent(40) ? null : new(dice.Of(0, 0, 1, 2, 2, 4)),
        GoalRunMinutes = dice.Percent(60) ? null : dice.Of(10, 20, 30, 40, 60),
        GoalRunsPerWeek = dice.Percent(60) ? null : dice.Between(1, 4),
        GoalRunKilometres = dice.Percent(92) ? null : dice.Of(3m, 5m, 8m),
    };
}
