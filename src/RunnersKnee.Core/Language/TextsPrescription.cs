using System.Globalization;

namespace RunnersKnee.Language;

/// <summary>Puts a prescription into one line: <c>Clamshell, with a loop band: 3 sets of 20 each side, hold 2–3 s, rest 60 s (12 min)</c>.</summary>
internal static class TextsPrescription
{
    public static string Of(Prescription prescription, Texts texts)
    {
        List<string> parts = [Amount(prescription.Dose, texts)];
        if (Weight(prescription, texts) is { } weight)
        {
            parts.Add(weight);
        }

        if (prescription.Dose is Dose.Repetitions && prescription.Measures.FirstOrDefault(m => m is { Id: "hold", Unit: "s" }) is { } hold)
        {
            parts.Add(texts.Fill("phrase/hold", ("seconds", hold.Min == hold.Max ? Number(hold.Min) : $"{Number(hold.Min)}–{Number(hold.Max)}")));
        }

        if (Sets(prescription.Dose) > 1 && prescription.RestSeconds > 0)
        {
            parts.Add(texts.Fill("phrase/rest", ("seconds", Number(prescription.RestSeconds))));
        }

        var line = $"{Title(prescription, texts)}: {string.Join(", ", parts)}{Takes(prescription, texts)}";
        return prescription.Cue is { } cue ? $"{line}. {texts.Or($"cue/{cue}", cue)}" : line;
    }

    /// <summary>How long it takes; not again where the amount is that very time, as in <c>walk 30 min</c>.</summary>
    private static string Takes(Prescription prescription, Texts texts) =>
        prescription.Dose is Dose.RunWalk { Repeats: 1 } d && d.RunMinutes * d.WalkMinutes == 0 && d.RunMinutes + d.WalkMinutes == prescription.Minutes
            ? "" : $" {texts.Fill("phrase/minutes", ("minutes", Number(prescription.Minutes)))}";

    /// <summary>The exercise, the rung where it has a name of its own, and why where it is not to train.</summary>
    private static string Title(Prescription prescription, Texts texts)
    {
        var (exercise, rung) = (texts.Name(prescription.At.Exercise), texts.Rung(prescription.At));
        var title = string.Equals(rung, exercise, StringComparison.OrdinalIgnoreCase) ? exercise : $"{exercise}, {InSentence(rung)}";
        return prescription.Purpose switch
        {
            Purpose.Trial => $"{title}, {texts["phrase/trial"]}",
            Purpose.WarmUp => $"{title}, {texts["phrase/warm-up"]}",
            Purpose.Check => $"{title}, {texts["phrase/check"]}",
            _ => title,
        };
    }

    /// <summary>"With a loop band" goes on in lower case, "A few inches" too; "4 in step" and "TRX" stay.</summary>
    private static string InSentence(string text) => text.Length > 1 && (char.IsLower(text[1]) || text[1] is ' ') ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Amount(Dose dose, Texts texts) => dose switch
    {
        Dose.Repetitions d => InSets(d.Sets, Sides(Number(d.Count), d.PerSide, texts), texts),
        Dose.Isometric d => InSets(d.Sets, Sides(texts.Fill("phrase/seconds", ("seconds", Number(d.Hold))), d.PerSide, texts), texts),
        Dose.Steps d => InSets(d.Sets, texts.Fill("phrase/steps", ("steps", Number(d.PerDirection))), texts),
        Dose.RunWalk d => RunAndWalk(d, texts),
        _ => throw new ArgumentException($"A dose of kind {dose.GetType().Name} has no words.", nameof(dose)),
    };

    private static int Sets(Dose dose) => dose switch
    {
        Dose.Repetitions d => d.Sets,
        Dose.Isometric d => d.Sets,
        Dose.Steps d => d.Sets,
        _ => 1,
    };

    private static string InSets(int sets, string amount, Texts texts) =>
        sets == 1 ? texts.Fill("phrase/one-set", ("amount", amount)) : texts.Fill("phrase/sets", ("sets", Number(sets)), ("amount", amount));

    private static string Sides(string amount, bool perSide, Texts texts) => perSide ? texts.Fill("phrase/each-side", ("amount", amount)) : amount;

    private static string RunAndWalk(Dose.RunWalk dose, Texts texts)
    {
        List<string> parts = [];
        if (dose.WalkMinutes > 0)
        {
            parts.Add(texts.Fill("phrase/walk", ("minutes", Number(dose.WalkMinutes))));
        }

        if (dose.RunMinutes > 0)
        {
            parts.Add(texts.Fill("phrase/run", ("minutes", Number(dose.RunMinutes))));
        }

        var amount = string.Join(", ", parts);
        return dose.Repeats == 1 ? amount : texts.Fill("phrase/repeats", ("repeats", Number(dose.Repeats)), ("amount", amount));
    }

    /// <summary>Null where there is no weight, or where the rung is named after it.</summary>
    private static string? Weight(Prescription prescription, Texts texts)
    {
        if (prescription.Load is not Load.Weight { Pounds: > 0 } weight)
        {
            return null;
        }

        var (pounds, kilograms) = (Number(weight.Pounds), Number(Math.Round(weight.Kilograms, 1, MidpointRounding.AwayFromZero)));
        return texts.Rung(prescription.At).Contains($"{pounds} lb ({kilograms} kg)", StringComparison.Ordinal) ? null
            : texts.Fill("phrase/weight", ("pounds", pounds), ("kilograms", kilograms));
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
