namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>
/// A knee: what it carries grows with training that it can carry, and falls with too much of it. What goes beyond hurts at once and leaves it
/// sore for days. Load units are this model's own.
/// </summary>
internal sealed class Knee(Dice dice, Character character, Intake intake)
{
    private const double Most = 10;

    private double _carries = intake.WorstPain.Value switch { >= 6 => 2, >= 4 => 3, _ => 4.5 };
    private double _sore = intake.WorstPain.Value >= 6 ? 2 : 0;
    private double _healed;
    private double _peak;

    public double Carries => _carries;

    /// <summary>Usual morning pain, which fades over the months, and what is sore.</summary>
    public int Morning => Whole((intake.UsualMorningPain.Value * (1 - _healed)) + (_sore * 0.6));

    public int Resting => Whole(_sore * 0.7);

    public int DailyLife => Whole((2 * (1 - _healed)) + (_sore * 0.8));

    public int Stairs => Whole((3 * (1 - _healed)) + _sore);

    public int AfterHour => Whole((_sore * 0.7) + (Math.Max(0, _peak - _carries) * 0.8));

    public bool IsSwollen => _sore > 5;

    /// <summary>Carries one exercise or run: the pain it makes meanwhile.</summary>
    public int Carry(Prescription item)
    {
        var demand = Demand(item);
        _peak = Math.Max(_peak, demand);
        var ache = dice.Percent(character.Answers.Aches) ? dice.Between(1, 3) : 0;
        return Whole((_sore * 0.8) + Math.Max(0, demand - _carries) + ache);
    }

    public void Sleep()
    {
        var over = Math.Max(0, _peak - _carries);
        _carries += over > 0.5 ? -0.2 * over : _peak > 0 ? character.Growth / 100d * Math.Min(1, _peak / _carries) : -0.005;
        _carries = Math.Clamp(_carries, 1, Most);
        _sore = Math.Min(9, (_sore * 0.65) + (over * 0.6) + (dice.PerMille(character.FlaresPerMille) ? dice.Between(3, 9) : 0));
        _sore = _sore < 0.2 ? 0 : _sore;
        _healed = Math.Min(1, _healed + (character.Growth / 600d));
        _peak = 0;
    }

    private static double Demand(Prescription item) =>
        item.Dose is Dose.RunWalk run ? run.RunMinutes == 0 ? 1 : 2 + (run.Repeats * run.RunMinutes / 15d)
        : item.KneeLoad switch { KneeLoad.None => 0.5, KneeLoad.Low => 1.5, KneeLoad.Moderate => 2.5, _ => 3 }
            + (0.2 * Protocol.Standard.LadderOf(item.At.Exercise).Rungs.First(r => r.Id == item.At.Rung).Level) + (0.1 * item.At.Dose);

    private static int Whole(double pain) => Math.Clamp((int)(pain + 0.5), 0, 10);
}
