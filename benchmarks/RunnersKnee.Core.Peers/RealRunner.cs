namespace RunnersKnee.Peers;

/// <summary>A seeded runner: where and when there is time, and how a day goes. Every other knee stays calm and reaches the last stage.</summary>
internal sealed class RealRunner(ulong seed)
{
    private static readonly ExerciseId Run = ExerciseId.Parse("return-to-run");
    private static readonly int[] Minutes = [0, 10, 15, 20, 25, 30, 40, 60];
    private readonly SplitMix64 _dice = new((seed * 0xD1342543DE82EF95) + 17);
    private int _spell;

    private bool IsCalm => seed % 2 == 0;

    public Intake Intake() => new()
    {
        WorstPain = new(2 + _dice.Below(4)),
        UsualMorningPain = new(_dice.Below(2)),
        HoursToSettle = 1 + _dice.Below(12),
        WarningSigns = [],
        RunsPerWeek = _dice.Below(3) == 0 ? 2 + _dice.Below(3) : 0,
        LongestRunMinutes = 20 + (10 * _dice.Below(5)),
        PainRunning = new(_dice.Below(3)),
        GoalRunMinutes = 30,
        GoalRunsPerWeek = 2,
    };

    public Availability Availability() => new()
    {
        TrainingDays = (Weekdays)_dice.Subset(2 + _dice.Below(6)),
        RunningDays = (Weekdays)_dice.Subset(_dice.Pick(20, 0, 20, 40, 20)),
        Equipment = (Equipment)_dice.Below((int)AllEquipment + 1),
        Minutes = _dice.Below(2) == 0 ? null : [.. Enumerable.Range(0, 7).Select(_ => Minutes[_dice.Below(Minutes.Length)])],
    };

    public bool MovesHouse() => _dice.Below(60) == 0;

    /// <summary>How the knee is on waking; now and then a bad spell begins and fades.</summary>
    public DayReport Morning(DateOnly on)
    {
        _spell = !IsCalm && _dice.Below(60) == 0 ? 2 + _dice.Below(4) : Math.Max(0, _spell - 1);
        return new() { On = on, MorningPain = new(_spell), DailyLifePain = new(_spell), StairsPain = new(_spell), Limp = false, Swelling = Swelling.None, WarningSigns = [] };
    }

    public DayReport Evening(DateOnly on, IEnumerable<Prescription> items) => new()
    {
        On = on,
        PainAfterHour = new(_spell),
        Exercises = [.. items.Where(_ => IsCalm || _dice.Below(12) > 0).Select(Done)],
    };

    private static Equipment AllEquipment => Enum.GetValues<Equipment>().Aggregate((all, one) => all | one);

    private ExerciseReport Done(Prescription item)
    {
        var pain = _spell > 0 ? _spell + _dice.Below(2) : !IsCalm && _dice.Below(40) == 0 ? 2 : 0;
        return new()
        {
            At = item.At,
            Purpose = item.Purpose,
            During = new(pain),
            Quality = pain == 0 ? PainQuality.None : PainQuality.Ache,
            Trend = PainTrend.Steady,
            Form = FormQuality.Good,
            Completion = Completion.MetTarget,
            RunMinutes = item.At.Exercise == Run ? item.Minutes : null,
        };
    }
}
