using System.Text.Json;
using System.Text.RegularExpressions;
using RunnersKnee.Internal;

namespace RunnersKnee.Tests.Language;

public class EnglishWordsTests
{
    [Fact]
    public void Words_are_lines_of_key_and_text() =>
        EnglishWords.Parse(new StringReader("# a comment\n\na/b = One = two\r\n c =  three  \n")).Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["a/b"] = "One = two", ["c"] = "three" });

    [Theory]
    [InlineData("a = b\nno text", 2)]
    [InlineData("a =", 1)]
    [InlineData("# c\n\n= text", 3)]
    [InlineData("a = b\nb = c\na = d", 3)]
    public void A_line_that_is_no_text_or_comes_again_is_refused_with_its_number(string words, int line) =>
        FluentActions.Invoking(() => EnglishWords.Parse(new StringReader(words))).Should().Throw<InvalidOperationException>().WithMessage($"*Line {line} *");

    [Fact]
    public void Texts_have_no_placeholder_but_the_four_of_a_finding() =>
        EnglishWords.All.SelectMany(word => Regex.Matches(word.Value, "\\{[^}]*\\}?|\\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => (word.Key, m.Value)))
            .Where(found => found.Value is not ("{exercise}" or "{observed}" or "{limit}" or "{on}")).Should().BeEmpty();

    [Fact]
    public void Placeholders_are_in_sentences_only() =>
        EnglishWords.All.Where(word => word.Value.Contains('{', StringComparison.Ordinal) && !word.Key.StartsWith("rule/", StringComparison.Ordinal) && !word.Key.EndsWith("/sentence", StringComparison.Ordinal))
            .Select(word => word.Key).Should().BeEmpty();

    [Fact]
    public void Every_exercise_has_its_words() =>
        Without(Protocol.Standard.Exercises.SelectMany(e => (string[])[
            $"exercise/{e.Id}/name", $"exercise/{e.Id}/purpose", $"exercise/{e.Id}/steps/1", $"exercise/{e.Id}/insight",
            $"family/{e.Family}", .. e.Cues.Select(c => $"cue/{c}"), .. e.Uses.Select(u => $"use/{u}"), .. e.Tempo.Select(t => $"tempo/{t}")])).Should().BeEmpty();

    [Fact]
    public void Every_rung_has_its_words() =>
        Without(Protocol.Standard.Ladders.SelectMany(l => l.Rungs, (l, r) => $"rung/{l.Exercise}/{r.Id}").SelectMany(key => (string[])[key, key + "/how"])).Should().BeEmpty();

    [Fact]
    public void Every_warning_sign_has_its_words_and_its_question_where_it_is_asked() =>
        Without(Protocol.Standard.Flags.SelectMany(f => (string[])[$"flag/{f.Id}", $"flag/{f.Id}/advice", .. f.IsAsked ? (string[])[$"flag/{f.Id}/ask"] : []])).Should().BeEmpty();

    [Fact]
    public void Every_rule_has_its_sentence() => Without(Rule.All.Select(r => $"rule/{r.Id}")).Should().BeEmpty();

    [Fact]
    public void Below_a_rule_there_is_nothing_but_the_sentences_for_what_does_not_hold_and_for_days_without_room() =>
        EnglishWords.All.Keys.Where(key => key.StartsWith("rule/", StringComparison.Ordinal) && key.Split('/') is not ([_, _] or [_, _, "not" or "days"])).Should().BeEmpty();

    [Fact]
    public void No_words_are_of_an_exercise_a_rung_a_sign_or_a_rule_that_is_not_there()
    {
        HashSet<string> known = new(
        [
            .. Protocol.Standard.Exercises.Select(e => $"exercise/{e.Id}"),
            .. Protocol.Standard.Ladders.SelectMany(l => l.Rungs, (l, r) => $"rung/{l.Exercise}/{r.Id}"),
            .. Protocol.Standard.Flags.Select(f => $"flag/{f.Id}"),
            .. Rule.All.Select(r => $"rule/{r.Id}"),
        ],
        StringComparer.Ordinal);

        // a part of the content that is not there at all has not been written yet
        EnglishWords.All.Keys.Where(key => key.Split('/') is [var kind and ("exercise" or "rung" or "flag" or "rule"), ..]
                && known.Any(k => k.StartsWith(kind + "/", StringComparison.Ordinal))
                && !known.Contains(string.Join('/', key.Split('/').Take(kind == "rung" ? 3 : 2))))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(Equipment), "equipment")]
    [InlineData(typeof(Stage), "stage")]
    [InlineData(typeof(Verdict), "verdict")]
    [InlineData(typeof(PlanStatus), "status")]
    [InlineData(typeof(Provenance), "provenance")]
    [InlineData(typeof(Purpose), "purpose")]
    [InlineData(typeof(KneeLoad), "knee-load")]
    public void Every_value_that_is_shown_has_a_word(Type type, string key) =>
        Without(Enum.GetNames(type).Select(name => $"{key}/{JsonNamingPolicy.KebabCaseLower.ConvertName(name)}")).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(DayReport))]
    [InlineData(typeof(ExerciseReport))]
    public void Every_answer_of_a_report_has_its_question(Type report)
    {
        string[] notAsked = ["on", "exercises", "at", "purpose", "cue"];

        Without(report.GetProperties().Select(p => JsonNamingPolicy.KebabCaseLower.ConvertName(p.Name)).Except(notAsked, StringComparer.Ordinal).Select(name => $"ask/{name}")).Should().BeEmpty();
    }

    [Fact]
    public void There_is_a_notice_of_what_this_is_for() => Without(["notice/intended-use"]).Should().BeEmpty();

    private static IEnumerable<string> Without(IEnumerable<string> keys) => keys.Where(key => !EnglishWords.All.ContainsKey(key));
}
