namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What a runner says of a knee, or forgets to say.</summary>
internal sealed class Talk(Dice dice, Character character, Knee knee)
{
    private Habit Habit => character.Answers;

    public DayReport Morning(DateOnly on, bool isScreenDue) => new()
    {
        On = on,
        MorningPain = Say(knee.Morning),
        RestingPain = dice.Percent(30) ? Say(knee.Resting) : null,
        Limp = dice.Percent(Habit.Forgets) ? null : knee.IsSwollen && dice.Percent(20),
        Swelling = dice.Percent(Habit.Forgets) ? null : dice.PerMille(Habit.SwellingsPerMille) ? dice.Of(Swelling.PuffyGoneInADay, Swelling.PuffyGoneInADay, Swelling.ClearOrLasting) : Swelling.None,
        WarningSigns = !(isScreenDue ? dice.Percent(80) : dice.Percent(Habit.Screens / 3)) ? null : dice.PerMille(Habit.SignsPerMille) ? [Arrival.Sign(dice)] : [],
    };

    /// <summary>The day's end: the session, if it was done, and the day itself.</summary>
    public DayReport Evening(DateOnly on, IEnumerable<Prescription> items)
    {
        ExerciseReport[] done = [.. items.Select(Done)];
        return new()
        {
            On = on,
            Exercises = done,
            PainAfterHour = done.Length > 0 ? Say(knee.AfterHour) : null,
            DailyLifePain = Say(knee.DailyLife),
            StairsPain = dice.Percent(60) ? Say(knee.Stairs) : null,
        };
    }

    private ExerciseReport Done(Prescription item)
    {
        var pain = knee.Carry(item);
        var fatigue = pain == 0 && dice.Percent(15) ? dice.Between(1, 5) : 0;
        var completion = HowMuch(pain);
        var isRun = item.Dose is Dose.RunWalk;
        var planned = item.Dose is Dose.RunWalk run ? run.Repeats * run.RunMinutes : 0;
        var minutes = completion >= Completion.Partial ? planned / 2 : planned;
        return new()
        {
            At = dice.Percent(Habit.Misnames) ? Another(item.At) : item.At,
            Purpose = dice.Percent(Habit.Misnames / 3) ? dice.Any<Purpose>() : item.Purpose,
            During = Say(Habit.IsWild && dice.Percent(10) ? dice.Between(0, 8) : pain + fatigue),
            Quality = Say(Habit.IsWild && dice.Percent(10) ? dice.Any<PainQuality>() : pain > 0 ? dice.Percent(pain * 3) ? PainQuality.Sharp : PainQuality.Ache : fatigue > 0 ? PainQuality.MuscleFatigue : PainQuality.None),
            Trend = Say(pain > 2 && dice.Percent(20) ? PainTrend.Increasing : dice.Of(PainTrend.Steady, PainTrend.Easing)),
            Form = Say(dice.Percent(4) ? FormQuality.MinorFaults : dice.PerMille(5) ? FormQuality.BrokenDown : FormQuality.Good),
            Completion = Say(completion),
            RunMinutes = isRun && !dice.Percent(Habit.Forgets) ? minutes : null,
            RunKilometres = isRun && dice.Percent(60) ? minutes / 7m : null,
        };
    }

    private Completion HowMuch(int pain) =>
        pain > 3 && dice.Percent(40) ? Completion.StoppedByPain
        : dice.Percent(Habit.Skips / 2) ? dice.Of(Completion.NotAttempted, Completion.Partial, Completion.MostlyDone)
        : dice.Of(Completion.MetTarget, Completion.MetTarget, Completion.ExceededTarget);

    /// <summary>A position of the same exercise, seldom of another, and sometimes one that no ladder has.</summary>
    private LadderPosition Another(LadderPosition at)
    {
        var ladders = Protocol.Standard.Ladders;
        var ladder = dice.Percent(80) ? Protocol.Standard.LadderOf(at.Exercise) : ladders[dice.Below(ladders.Count)];
        return new() { Exercise = ladder.Exercise, Rung = dice.Percent(10) ? "gone" : ladder.Rungs[dice.Below(ladder.Rungs.Count)].Id, Dose = dice.Below(5) };
    }

    private PainScore? Say(int pain) => dice.Percent(Habit.Forgets) ? null : new(Math.Min(pain, 10));

    private T? Say<T>(T answer) where T : struct, Enum => dice.Percent(Habit.Forgets) ? null : answer;
}
