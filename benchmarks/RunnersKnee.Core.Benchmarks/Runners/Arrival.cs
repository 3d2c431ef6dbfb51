namespace RunnersKnee.Benchmarks.Runners;

/// <summary>What a seeded runner brings: answers of the intake, days, minutes, equipment. Nobody has a warning sign: a suspended plan would cost nothing.</summary>
internal static class Arrival
{
    public static Intake Intake(Chance chance)
    {
        var usual = chance.Of(0, 0, 1, 1, 2);
        return new()
        {
            WorstPain = new(usual + chance.Below(4)),
            WorstPainInWeek = new(usual + chance.Below(4)),
            UsualMorningPain = new(usual),
            MorningPainAfterActivity = new(usual + chance.Of(0, 0, 1)),
            HoursToSettle = chance.Of(0, 1, 2, 24),
            Age = 20 + chance.Below(40),
            GoalRunMinutes = chance.Of<int?>(null, 20, 30, 45),
            WarningSigns = [],
        };
    }

    public static Availability Availability(Chance chance) => new()
    {
        TrainingDays = chance.Of(
            Weekdays.All,
            Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
            Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday | Weekdays.Sunday,
            Weekdays.All & ~Weekdays.Sunday),
        RunningDays = chance.Of(Weekdays.None, Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday, Weekdays.Wednesday | Weekdays.Sunday),
        Equipment = chance.Of(Equipment.Step, Equipment.Step | Equipment.LoopBand, Equipment.Step | Equipment.Bench | Equipment.LoopBand | Equipment.AnkleWeight | Equipment.Dumbbell | Equipment.SuspensionStrap | Equipment.Roll),
        Minutes = chance.Percent(60) ? null : [.. Enumerable.Range(0, 7).Select(_ => chance.Of(15, 20, 30, 45, 60))],
    };
}
