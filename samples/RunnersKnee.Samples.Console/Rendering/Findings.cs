namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Decisions, reasons and criteria as lines: rule id, plain sentence, numbers.</summary>
internal static class Findings
{
    public static void Reasons(Page page, Words words, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            page.Paragraph(WithNumbers(words.Texts.Sentence(finding), finding), $"  {finding.Rule,-9}  ", leadTone: Tone.Quiet);
        }
    }

    /// <summary>Decisions, those for one reason together: the rule and why, then for each exercise what was decided and what it changed.</summary>
    public static void Decisions(Page page, Words words, IEnumerable<Decision> decisions, ISet<string>? told = null, Action<Decision>? more = null)
    {
        var alike = decisions.GroupBy(d => (d.Reasons[0].Rule, d.About, ForEach(words, d)));
        foreach (var group in alike.Select(g => g.ToList()))
        {
            var reason = group[0].Reasons[0];
            var isSame = group.TrueForAll(d => d.Reasons[0] with { Exercise = null } == reason with { Exercise = null });
            var lead = $"  {reason.Rule,-9}  ";
            if (told?.Add(words.Key(reason)) is not false)
            {
                var about = told is null && group[0].About is { } day ? $"{Words.Day(day)}: " : "";
                var sentence = group.Count is 1 ? words.Texts.Sentence(reason) : ForEach(words, group[0]);
                page.Paragraph(about + (isSame ? WithNumbers(sentence, reason) : sentence), lead, leadTone: Tone.Quiet);
                lead = new string(' ', lead.Length);
            }

            var width = group.Max(d => words.Verdict(d).Length);
            foreach (var decision in group)
            {
                page.Styled(lead, Tone.Quiet);
                page.Paragraph(isSame ? words.Step(decision) : WithNumbers(words.Step(decision), decision.Reasons[0]), words.Verdict(decision).PadRight(width) + "  ", leadTone: Tones.Of(decision.Verdict), indent: lead.Length);
                lead = new string(' ', lead.Length);
                more?.Invoke(decision);
            }
        }
    }

    /// <summary>What is left until the next stage; what is done in one line, or each in its own. Of what was told before only the numbers.</summary>
    public static void Criteria(Page page, Words words, IReadOnlyList<Finding> criteria, bool isShort = false, ISet<string>? told = null)
    {
        foreach (var finding in isShort ? criteria.Where(c => c.Holds is not true) : criteria)
        {
            var (mark, tone) = finding.Holds switch
            {
                true => ("done", Tone.Better),
                false => ("open", Tone.Careful),
                null => ("asks", Tone.Quiet),
            };
            var isNew = told?.Add(words.Key(finding)) is not false;
            var sentence = isNew ? words.Texts.Sentence(finding) : "";
            page.Paragraph(finding.Holds is true ? sentence : WithNumbers(sentence, finding).TrimStart(), $"  {mark}  {finding.Rule,-8}  ", leadTone: tone);
        }

        var done = criteria.Where(c => c.Holds is true).Select(c => c.Rule).ToList();
        if (isShort && done.Count > 0)
        {
            page.Paragraph(string.Join(", ", done), "  done  ", leadTone: Tone.Better);
        }
    }

    /// <summary>The sentence as it is said of several exercises together.</summary>
    public static string ForEach(Words words, Decision decision) =>
        words.Texts.Sentence(decision.Reasons[0]).Replace(words.Texts.Name(decision.Exercise), "each of these", StringComparison.Ordinal);

    /// <summary>The sentence, and the numbers it does not name itself.</summary>
    private static string WithNumbers(string sentence, Finding finding)
    {
        var numbers = finding.Limit is null && finding.Observed is { } seen && sentence.Contains(seen, StringComparison.Ordinal) ? "" : Words.Numbers(finding);
        return numbers.Length > 0 ? $"{sentence} ({numbers})" : sentence;
    }
}
