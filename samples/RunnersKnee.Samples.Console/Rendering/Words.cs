using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>The program's own short words for days, doses and positions; sentences come from <see cref="Texts"/>.</summary>
internal sealed class Words(Protocol protocol)
{
    private static readonly (Weekdays Day, string Name)[] Week =
    [
        (Weekdays.Monday, "Mon"), (Weekdays.Tuesday, "Tue"), (Weekdays.Wednesday, "Wed"), (Weekdays.Thursday, "Thu"), (Weekdays.Friday, "Fri"), (Weekdays.Saturday, "Sat"), (Weekdays.Sunday, "Sun"),
    ];

    public Protocol Protocol => protocol;

    public Texts Texts { get; } = Texts.For(CultureInfo.InvariantCulture).With(protocol.Words);

    public static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    public static string DayOf(DateOnly day) => day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Days(Weekdays days) => days switch
    {
        Weekdays.None => "no day",
        Weekdays.All => "every day",
        _ => string.Join(' ', Week.Where(w => days.HasFlag(w.Day)).Select(w => w.Name)),
    };

    public static string Dose(Dose dose) => dose switch
    {
        Dose.Repetitions d => Invariant($"{d.Sets} x {d.Count}{Side(d.PerSide)}"),
        Dose.Isometric d => Invariant($"{d.Sets} x {d.Hold} s{Side(d.PerSide)}"),
        Dose.Steps d => Invariant($"{d.Sets} x {d.PerDirection} steps each way"),
        Dose.RunWalk { RunMinutes: 0 } d => Invariant($"walk {d.Repeats * d.WalkMinutes} min"),
        Dose.RunWalk { WalkMinutes: 0 } d => Invariant($"run {d.Repeats * d.RunMinutes} min"),
        Dose.RunWalk d => Invariant($"{d.Repeats} x (walk {d.WalkMinutes}, run {d.RunMinutes} min)"),
        _ => dose.ToString(),
    };

    /// <summary>What is seen by looking at one finding: the numbers behind the sentence.</summary>
    public static string Numbers(Finding finding) => (finding.Observed, finding.Limit) switch
    {
        (null, null) => "",
        ({ } seen, null) => $"seen {seen}",
        (null, { } limit) => $"limit {limit}",
        ({ } seen, { } limit) => $"seen {seen}, limit {limit}",
    };

    /// <summary>One line for an item: the rung and how much.</summary>
    public string Stand(PlanItem item)
    {
        if (!protocol.TryGet(item.At.Exercise, out _) || TryPrescribe(item) is not { } prescription)
        {
            return item.At.ToString();
        }

        var trial = item.Purpose is Purpose.Training ? "" : $" ({Texts[$"purpose/{Kebab(item.Purpose)}"]})";
        return $"{Rung(item.At)}, {Dose(prescription.Dose)}{trial}";
    }

    /// <summary>A version and how much of it, as the ladder has it.</summary>
    public string Amount(LadderPosition at) => $"{Rung(at)}, {Dose(protocol.LadderOf(at.Exercise).At(at).Dose)}";

    /// <summary>Exercise, version and amount; a version that has the exercise's name is not said twice.</summary>
    public string Place(LadderPosition at) => Texts.Name(at.Exercise) == Rung(at) ? Amount(at) : $"{Texts.Name(at.Exercise)}: {Amount(at)}";

    public string Rung(LadderPosition at) => Texts[$"rung/{at.Exercise}/{at.Rung}"];

    /// <summary>What a decision changed: from where to where, in words.</summary>
    public string Step(Decision decision) => (decision.Before, decision.After) switch
    {
        (null, null) => "",
        (null, { } after) => $"new: {Stand(after)}, {Days(after.Days)}",
        ({ } before, null) => $"leaves the plan; was {Stand(before)}",
        ({ } before, { } after) when before == after => $"stays: {Stand(after)}",
        ({ } before, { } after) when before.At.Exercise != after.At.Exercise => $"{Texts.Name(before.At.Exercise)} -> {Texts.Name(after.At.Exercise)}: {Stand(after)}{Waits(before, after)}",
        ({ } before, { } after) when Stand(before) != Stand(after) => $"{Stand(before)} -> {Stand(after)}{Waits(before, after)}",
        ({ } before, { } after) => $"stays: {Stand(after)}{Waits(before, after)}",
    };

    public static string Kebab<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Waits(PlanItem before, PlanItem after)
    {
        var text = after.AwaitsMorning && !before.AwaitsMorning ? "; waits for a calm morning" : before.AwaitsMorning && !after.AwaitsMorning ? "; may go on" : "";
        text += after.NotBefore is { } day && day != before.NotBefore ? $"; not before {Day(day)}" : "";
        return text + (after.Days != before.Days ? $"; days {Days(before.Days)} -> {Days(after.Days)}" : "");
    }

    private static string Side(bool perSide) => perSide ? " each side" : "";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private Prescription? TryPrescribe(PlanItem item)
    {
        var rung = protocol.LadderOf(item.At.Exercise).Rungs.FirstOrDefault(r => r.Id == item.At.Rung);
        return rung is not null && item.At.Dose < rung.Doses.Count ? protocol.LadderOf(item.At.Exercise).At(item.At, item.Purpose, item.Cue) : null;
    }
}
