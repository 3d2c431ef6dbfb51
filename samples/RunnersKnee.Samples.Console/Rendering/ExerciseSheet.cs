using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>One exercise with its ladder: prescription, versions, amounts, measures, each with its source.</summary>
internal static class ExerciseSheet
{
    /// <summary>All of it, or without the instructions that a runner reads.</summary>
    public static IEnumerable<Block> Of(Words words, Exercise exercise, Ladder ladder, bool isFull)
    {
        var texts = words.Texts;
        yield return new Block.Title(2, $"{texts.Name(exercise.Id)} ({exercise.Id})");
        if (Text(texts, $"exercise/{exercise.Id}/purpose") is { } purpose)
        {
            yield return new Block.Prose(purpose);
        }

        foreach (var block in isFull ? Instructions(texts, exercise.Id) : [])
        {
            yield return block;
        }

        yield return new Block.Title(3, "Prescription");
        yield return new Block.Grid(["What", "Value", "Source"], [.. Prescription(words, exercise, ladder)]);
        yield return new Block.Title(3, "Ladder, easiest first");
        yield return isFull
            ? new Block.Grid(["Level", "Version", "How", "Against", "Needs", "Knee load", "Measures", "Source"], [.. ladder.Rungs.Select(r => Rung(words, ladder, r))])
            : new Block.Grid(["Level", "Version", "Against", "Needs", "Knee load", "Measures", "Source"], [.. ladder.Rungs.Select(r => Rung(words, ladder, r)).Select(row => (string[])[.. row[..2], .. row[3..]])]);
        yield return new Block.Title(3, "Amounts, smallest first");
        var most = ladder.Rungs.Max(r => r.Doses.Count);
        yield return new Block.Grid(["Version", .. Enumerable.Range(0, most).Select(i => Invariant($"Level {i}"))], [.. ladder.Rungs.GroupBy(r => string.Join('|', Cells(r)), StringComparer.Ordinal).Select(same => Doses(words, ladder, [.. same], most))]);
    }

    private static string HowOften(Frequency frequency) => frequency switch
    {
        Frequency.Daily => "every day",
        Frequency.DailyOrAtLeast f => Invariant($"every day, at least {f.AtLeast} days a week"),
        Frequency.TimesPerWeek f => (f.Min == f.Max ? Invariant($"{f.Min} days a week") : Invariant($"{f.Min} to {f.Max} days a week")) + (f.NonConsecutive ? ", never two in a row" : ""),
        Frequency.DailyOrPreRun => "every day, or before a run",
        _ => frequency.ToString(),
    };

    /// <summary>As above; a check has no days of its own.</summary>
    public static string HowOften(Exercise exercise, Ladder ladder) => IsCheck(exercise) ? "only as a check" : HowOften(ladder.Frequency);

    public static string Start(Words words, Ladder ladder) => words.Amount(new() { Exercise = ladder.Exercise, Rung = ladder.StartRung ?? ladder.BaseRung, Dose = ladder.StartDose });

    private static IEnumerable<string[]> Prescription(Words words, Exercise exercise, Ladder ladder)
    {
        var texts = words.Texts;
        yield return Row("How often", HowOften(exercise, ladder), Sources.Cite(ladder.Frequency.Source) + Part((ladder.Frequency as Frequency.TimesPerWeek)?.SpacingSource, "days in a row"));
        yield return Row("Begins with", Start(words, ladder), $"R-VAR-08 {Words.Kebab(Provenance.Design)}");
        yield return Row(
            "A harder version opens",
            Opens(ladder),
            Sources.Cite(ladder.GateSource) + Part(ladder.GateSessionsSource, "sessions"));
        yield return Row("If it hurts", IfItHurts(exercise, ladder), Sources.Cite(ladder.LeverSource));
        yield return Row("Gives way to", ladder.SwapTo.Count is 0 ? "nothing" : string.Join("\n", ladder.SwapTo.Select(to => $"{words.Place(to)}, at most")), ladder.SwapSource is { } swap ? $"{Sources.Cite(swap)} (which exercise)" : "");
        yield return Row("Stages", string.Join("\n", exercise.Stages.Select(s => $"{texts[$"stage/{Words.Kebab(s.Key)}"]}: {texts[$"purpose/{Words.Kebab(s.Value)}"]}")), "");
        yield return Row("Warm-up before a run", exercise.WarmUp ? "yes" : "no", "");
        foreach (var rung in ladder.Rungs.Where(r => r.CheckDose is not null))
        {
            yield return Row("As a check before runs", $"{words.Texts[$"rung/{ladder.Exercise}/{rung.Id}"]}, {Words.Dose(rung.CheckDose!)}", Sources.Cite(rung.CheckDose!.Source));
        }

        if (exercise.SkippedOnEasyDays)
        {
            yield return Row("On an easy day", "left out", $"R-PRE-02 {Words.Kebab(Provenance.Design)}");
        }

        yield return Row("Rest between sets", IsRun(ladder) ? "none" : Invariant($"{ladder.RestSeconds} s; a repetition is reckoned at {ladder.SecondsPerRep} s"), exercise.Sources.FirstOrDefault(s => s.Id is "A-23") is { } rest ? Sources.Cite(rest) : "");
        foreach (var (name, key, ids) in ((string, string, IReadOnlyList<string>)[])[("Tempo", "tempo", exercise.Tempo), ("Good for", "use", exercise.Uses), ("Optional cue, off by default", "cue", exercise.Cues)])
        {
            if (ids.Count > 0)
            {
                yield return Row(name, string.Join("\n", ids.Select(id => texts[$"{key}/{id}"])), "");
            }
        }

        foreach (var measure in exercise.Measures)
        {
            yield return Row(Capital(measure.Id is "section" ? "section of the article" : measure.Id.Replace('-', ' ')), Sources.Range(measure), Sources.Cite(measure.Source));
        }

        yield return Row("Built on", string.Join(", ", exercise.Sources.Select(s => s.Id)), "");
    }

    private static string Opens(Ladder ladder) =>
        ladder.Rungs.Count is 1 ? "there is none"
        : IsRun(ladder) ? "after two good runs in a row"
        : ladder.GatePainFreeDays is 0 ? "after two good sessions at the largest amount"
        : Invariant($"after {ladder.GatePainFreeDays} days without pain, with at least {ladder.GateSessions} sessions in them, at the largest amount");

    private static string IfItHurts(Exercise exercise, Ladder ladder) =>
        IsCheck(exercise) ? "stop; the check can be repeated"
        : IsRun(ladder) ? "an easier version, or the same again after a longer rest"
        : (ladder.EasesRungFirst ? "an easier version first, then less of it" : "less of it first, then an easier version") + (ladder.SwapsFromLowestRung ? "; from the easiest version it gives way to another exercise" : "");

    /// <summary>Where a part of a value comes from, if from elsewhere than the rest.</summary>
    private static string Part(Citation? source, string part) => source is null ? "" : $"; {Sources.Cite(source)} ({part})";

    private static string[] Rung(Words words, Ladder ladder, Rung rung) => Row(
        Invariant($"{rung.Level}"),
        words.Texts[$"rung/{ladder.Exercise}/{rung.Id}"] + (rung.Id == ladder.BaseRung ? " (base)" : ""),
        Text(words.Texts, $"rung/{ladder.Exercise}/{rung.Id}/how") ?? "",
        Against(rung.Load),
        rung.Needs is Equipment.None ? "" : string.Join(", ", Enum.GetValues<Equipment>().Where(e => e is not Equipment.None && rung.Needs.HasFlag(e)).Select(e => words.Texts[$"equipment/{Words.Kebab(e)}"])),
        Words.Kebab(rung.KneeLoad),
        string.Join("\n", rung.Measures.Select(m => $"{Sources.Measure(m)} [{Sources.Cite(m.Source)}]")),
        Sources.Cite(rung.Source) + (rung.OpensIn is { } stage ? $"\nopens in {words.Texts[$"stage/{Words.Kebab(stage)}"]}" : ""));

    /// <summary>Versions with the same amounts share a row.</summary>
    private static string[] Doses(Words words, Ladder ladder, IReadOnlyList<Rung> same, int most) =>
    [
        string.Join("\n", same.Select(r => words.Rung(new() { Exercise = ladder.Exercise, Rung = r.Id, Dose = 0 }))),
        .. Cells(same[0]),
        .. Enumerable.Repeat("", most - same[0].Doses.Count),
    ];

    private static IEnumerable<string> Cells(Rung rung) => rung.Doses.Select((dose, i) => $"{Words.Dose(dose)}{(i == rung.EntryDose ? " (entry)" : "")}\n{Sources.Cite(dose.Source)}");

    private static IEnumerable<Block> Instructions(Texts texts, ExerciseId id)
    {
        if (Steps(texts, id) is { Count: > 0 } steps)
        {
            yield return new Block.Steps(steps);
        }

        foreach (var key in (string[])["insight", "caution"])
        {
            if (Text(texts, $"exercise/{id}/{key}") is { } note)
            {
                yield return new Block.Prose($"{Capital(key)}: {note}");
            }
        }
    }

    private static bool IsCheck(Exercise exercise) => exercise.Stages.Values.All(p => p is Purpose.Check);

    private static bool IsRun(Ladder ladder) => ladder.Rungs[0].Doses[0] is Dose.RunWalk;

    private static string Against(Load load) => load switch
    {
        Load.Bodyweight => "own weight",
        Load.Weight { Pounds: 0 } => "a light weight",
        Load.Weight w => string.Create(CultureInfo.InvariantCulture, $"{w.Pounds:0.##} lb ({w.Kilograms:0.0} kg)"),
        Load.Band b => Invariant($"band of strength {b.Strength}, {b.Placement.Replace('-', ' ')}"),
        _ => load.ToString(),
    };

    private static List<string> Steps(Texts texts, ExerciseId id)
    {
        var steps = new List<string>();
        while (Text(texts, Invariant($"exercise/{id}/steps/{steps.Count + 1}")) is { } step)
        {
            steps.Add(step);
        }

        return steps;
    }

    /// <summary>A text; null where there is none, which the library shows by giving the key back.</summary>
    private static string? Text(Texts texts, string key) => texts[key] is var text && text != key ? text : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string[] Row(params string[] cells) => cells;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
