using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>The program's own short words for days, doses and positions; sentences come from <see cref="Texts"/>.</summary>
internal sealed class Words(Protocol protocol)
{
    private const string EachSide = " each side";

    private static readonly (Weekdays Day, string Name)[] Week =
    [
        (Weekdays.Monday, "Mon"), (Weekdays.Tuesday, "Tue"), (Weekdays.Wednesday, "Wed"), (Weekdays.Thursday, "Thu"), (Weekdays.Friday, "Fri"), (Weekdays.Saturday, "Sat"), (Weekdays.Sunday, "Sun"),
    ];

    public Protocol Protocol => protocol;

    public Texts Texts { get; } = Texts.For(CultureInfo.InvariantCulture).With(protocol.Words);

    public static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    public static string Span(DateOnly first, DateOnly last) =>
        first == last ? Day(first) : $"{(first.Month == last.Month ? first.ToString("ddd d", CultureInfo.InvariantCulture) : Day(first))} - {Day(last)}";

    public static string DayOf(DateOnly day) => day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Days(Weekdays days) => days switch
    {
        Weekdays.None => "no day",
        Weekdays.All => "every day",
        _ => string.Join(' ', Week.Where(w => days.HasFlag(w.Day)).Select(w => w.Name)),
    };

    /// <summary>The days of an item; where two weeks take turns, of both.</summary>
    public static string Days(PlanItem item) => item.AlternateDays is { } other ? $"{Days(item.Days)} / {Days(other)} in turns" : Days(item.Days);

    /// <summary>How much, as in <c>3 x 15 each side</c>; the sets and their number stay on one line.</summary>
    public static string Dose(Dose dose) => dose switch
    {
        Dose.Repetitions d => Together($"{d.Sets} x {d.Count}") + Side(d.PerSide),
        Dose.Isometric d => Together($"{d.Sets} x {d.Hold} s") + Side(d.PerSide),
        Dose.Steps d => Together($"{d.Sets} x {d.PerDirection}") + " steps each way",
        Dose.RunWalk { RunMinutes: 0 } d => Together($"walk {d.Repeats * d.WalkMinutes} min"),
        Dose.RunWalk { WalkMinutes: 0 } d => Together($"run {d.Repeats * d.RunMinutes} min"),
        Dose.RunWalk d => Together($"{d.Repeats} x (walk {d.WalkMinutes}, run {d.RunMinutes} min)"),
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

    /// <summary>The key of the sentence for a finding: a rule may have one of its own for what does not hold.</summary>
    public string Key(Finding finding) => $"rule/{finding.Rule}/not" is var not && finding.Holds is false && Texts[not] != not ? not : $"rule/{finding.Rule}";

    /// <summary>One line for an item: the version and how much of it.</summary>
    public string Stand(PlanItem item) => $"{Version(item.At)}{Dose(item)}";

    /// <summary>A version and how much of it, as the ladder has it.</summary>
    public string Amount(LadderPosition at) => $"{Rung(at)}, {Dose(protocol.LadderOf(at.Exercise).At(at).Dose)}";

    /// <summary>Exercise, version and amount; a version that has the exercise's name is not said twice.</summary>
    public string Place(LadderPosition at) => Texts.Name(at.Exercise) == Rung(at) ? Amount(at) : $"{Texts.Name(at.Exercise)}: {Amount(at)}";

    public string Stage(Stage stage) => Texts[$"stage/{Kebab(stage)}"];

    public string Rung(LadderPosition at) => Texts[$"rung/{at.Exercise}/{at.Rung}"];

    /// <summary>What a decision is called; a trial that was passed has a name of its own.</summary>
    public string Verdict(Decision decision) =>
        decision is { Before.Purpose: Purpose.Trial, After.Purpose: Purpose.Training } ? "Trial passed" : Texts[$"verdict/{Kebab(decision.Verdict)}"];

    /// <summary>What a decision changed: from where to where.</summary>
    public string Step(Decision decision) => (decision.Before, decision.After) switch
    {
        (null, null) => Texts.Name(decision.Exercise),
        (null, { } after) => $"{Texts.Name(decision.Exercise)}: {Stand(after)}, {Days(after)}",
        ({ } before, null) => $"{Texts.Name(decision.Exercise)}: {Stand(before)} -> leaves the plan",
        ({ } before, { } after) => $"{Texts.Name(decision.Exercise)}: {Move(before, after)}{Waits(before, after)}",
    };

    public static string Kebab<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Waits(PlanItem before, PlanItem after)
    {
        var text = after.AwaitsMorning && !before.AwaitsMorning ? "; waits for a calm morning" : before.AwaitsMorning && !after.AwaitsMorning ? "; may go on" : "";
        text += after.NotBefore is { } day && day != before.NotBefore ? $"; not before {Day(day)}" : "";
        return text + (Days(after) != Days(before) ? $"; days {Days(before)} -> {Days(after)}" : "");
    }

    private static string Side(bool perSide) => perSide ? EachSide : "";

    private static string Together(FormattableString text) => FormattableString.Invariant(text).Replace(' ', Page.Tie);

    private string Move(PlanItem before, PlanItem after) =>
        before.At.Exercise != after.At.Exercise ? $"{Stand(before)} -> {Texts.Name(after.At.Exercise)}: {Stand(after)}"
        : Stand(before) == Stand(after) ? $"{Stand(after)}, unchanged"
        : $"{Version(before.At)}{Short(before, after)} -> {(before.At.Rung == after.At.Rung ? "" : $"{Rung(after.At)}, ")}{Short(after, before)}";

    /// <summary>How much, without the "each side" that both of two amounts say.</summary>
    private string Short(PlanItem item, PlanItem other) => IsEachSide(item) && IsEachSide(other) ? Dose(item).Replace(EachSide, "", StringComparison.Ordinal) : Dose(item);

    private bool IsEachSide(PlanItem item) => Dose(item).Contains(EachSide, StringComparison.Ordinal);

    /// <summary>The version, where it has not the name of its exercise.</summary>
    private string Version(LadderPosition at) => Rung(at) == Texts.Name(at.Exercise) ? "" : $"{Rung(at)}, ";

    /// <summary>How much; the position itself where this protocol does not know it.</summary>
    private string Dose(PlanItem item)
    {
        var rung = protocol.TryGet(item.At.Exercise, out _) ? protocol.LadderOf(item.At.Exercise).Rungs.FirstOrDefault(r => r.Id == item.At.Rung) : null;
        return rung is null || item.At.Dose >= rung.Doses.Count ? item.At.ToString()
            : Dose(protocol.LadderOf(item.At.Exercise).At(item.At, item.Purpose).Dose) + (item.Purpose is Purpose.Training ? "" : $" ({Kebab(item.Purpose)})");
    }
}
