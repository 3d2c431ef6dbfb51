namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Decisions, reasons and criteria as lines: rule id, plain sentence, numbers.</summary>
internal static class Findings
{
    public static void Reasons(Page page, Words words, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            page.Paragraph(WithNumbers(words, finding), $"  {finding.Rule,-10} ", leadTone: Tone.Quiet);
        }
    }

    /// <summary>A decision: what was decided for which exercise and why, then what it changed.</summary>
    public static void Decision(Page page, Words words, Decision decision, string indent = "  ")
    {
        var about = decision.About is { } day ? $" about {Words.Day(day)}" : "";
        page.Styled($"{indent}{words.Texts[$"verdict/{Words.Kebab(decision.Verdict)}"]}", Tones.Of(decision.Verdict));
        page.Raw($": {words.Texts.Name(decision.Exercise)}");
        page.Styled($"  [{decision.Reasons[0].Rule}{about}]", Tone.Quiet);
        page.Blank();
        page.Paragraph(WithNumbers(words, decision.Reasons[0]), indent + "  ");
        page.Paragraph(words.Step(decision), indent + "  ", Tone.Strong);
    }

    /// <summary>What is left until the next stage.</summary>
    public static void Criteria(Page page, Words words, IEnumerable<Finding> criteria)
    {
        foreach (var finding in criteria)
        {
            var (mark, tone) = finding.Holds switch
            {
                true => ("done", Tone.Better),
                false => ("open", Tone.Careful),
                null => ("asks", Tone.Quiet),
            };
            page.Paragraph(WithNumbers(words, finding), $"  {mark}  {finding.Rule,-8} ", leadTone: tone);
        }
    }

    private static string WithNumbers(Words words, Finding finding)
    {
        var numbers = Words.Numbers(finding);
        return words.Texts.Sentence(finding) + (numbers.Length > 0 ? $" ({numbers})" : "");
    }
}
