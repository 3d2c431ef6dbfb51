namespace RunnersKnee.Tests.Simulation;

/// <summary>A knee and its owner: what is answered on one day. A bad spell begins by chance and fades.</summary>
internal sealed class Body(Dice dice, Habit habit, Intake intake)
{
    private int _spell;

    /// <summary>A night: a spell may begin, and one that is there fades.</summary>
    public void Sleep() => _spell = dice.Percent(habit.Flares) ? dice.Between(2, 7) : Math.Max(0, _spell - dice.Between(0, 2));

    public DayReport Morning(DateOnly on) => new()
    {
        On = on,
        MorningPain = Say(Pain(Math.Min(intake.UsualMorningPain.Value + (_spell / 2), 10), 0)),
        RestingPain = dice.Percent(30) ? Say(Pain(_spell, 0)) : null,
        DailyLifePain = Say(Pain(Math.Max(2, _spell), 0)),
        StairsPain = dice.Percent(20) ? Say(Pain(_spell, 0)) : null,
        Limp = dice.Percent(habit.Forgets) ? null : _spell > 4 && dice.Percent(30),
        Swelling = dice.Percent(habit.Forgets) ? null : dice.PerMille(habit.SwellingsPerMille) ? dice.Of(Swelling.PuffyGoneInADay, Swelling.PuffyGoneInADay, Swelling.ClearOrLasting) : Swelling.None,
        WarningSigns = !dice.Percent(habit.Screens) ? null : dice.PerMille(habit.SignsPerMille) ? [Arrival.Sign(dice)] : [],
    };

    public DayReport Evening(DateOnly on, IEnumerable<Prescription> items) => new()
    {
        On = on,
        PainAfterHour = Say(Pain(Math.Min(10, _spell > 0 ? _spell + 1 : intake.UsualMorningPain.Value), 0)),
        Exercises = [.. items.Select(Done)],
    };

    private ExerciseReport Done(Prescription item)
    {
        var hurts = _spell > 0 || dice.Percent(habit.Aches);
        var pain = hurts ? Pain(_spell > 0 ? _spell + 2 : 3, 1) : 0;
        return new()
        {
            At = dice.Percent(habit.Misnames) ? Another(item.At) : item.At,
            Purpose = dice.Percent(habit.Misnames / 3) ? dice.Any<Purpose>() : item.Purpose,
            During = Say(habit.IsWild ? dice.Between(0, dice.Of(0, 2, 3, 10)) : pain),
            Quality = Say(habit.IsWild ? dice.Any<PainQuality>() : !hurts ? dice.Of(PainQuality.None, PainQuality.None, PainQuality.MuscleFatigue) : dice.Percent(_spell) ? PainQuality.Sharp : PainQuality.Ache),
            Trend = Say(habit.IsWild ? dice.Any<PainTrend>() : hurts && dice.Percent(5) ? PainTrend.Increasing : PainTrend.Steady),
            Form = Say(habit.IsWild ? dice.Of(FormQuality.Good, FormQuality.Good, dice.Any<FormQuality>()) : dice.Percent(4) ? FormQuality.MinorFaults : dice.Percent(1) ? FormQuality.BrokenDown : FormQuality.Good),
            Completion = Say(habit.IsWild ? dice.Of(Completion.MetTarget, Completion.MetTarget, dice.Any<Completion>()) : HowMuch(hurts)),
        };
    }

    private Completion HowMuch(bool hurts) =>
        hurts && dice.Percent(8) ? Completion.StoppedByPain
        : dice.Percent(habit.Skips) ? dice.Of(Completion.NotAttempted, Completion.Partial, Completion.MostlyDone)
        : dice.Of(Completion.MetTarget, Completion.MetTarget, Completion.ExceededTarget);

    /// <summary>A position of the same exercise, seldom of another, and sometimes one that no ladder has.</summary>
    private LadderPosition Another(LadderPosition at)
    {
        var ladders = Protocol.Standard.Ladders;
        var ladder = dice.Percent(80) ? Protocol.Standard.LadderOf(at.Exercise) : ladders[dice.Below(ladders.Count)];
        return new() { Exercise = ladder.Exercise, Rung = dice.Percent(10) ? "gone" : ladder.Rungs[dice.Below(ladder.Rungs.Count)].Id, Dose = dice.Below(5) };
    }

    private int Pain(int most, int least) => habit.IsWild && dice.Percent(10) ? dice.Between(0, 10) : Math.Min(10, dice.Between(Math.Min(least, most), most));

    private PainScore? Say(int pain) => dice.Percent(habit.Forgets) ? null : new(pain);

    private T? Say<T>(T answer) where T : struct, Enum => dice.Percent(habit.Forgets) ? null : answer;
}
