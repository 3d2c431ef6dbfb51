using System.Globalization;

namespace RunnersKnee.Tests.Language;

public class TextsTests
{
    private static readonly Texts English = Texts.For(CultureInfo.GetCultureInfo("en"));

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("fr-CA")]
    [InlineData("")]
    public void Every_culture_is_answered_in_english_for_now(string culture) =>
        Texts.For(CultureInfo.GetCultureInfo(culture))["phrase/the-plan"].Should().Be("the plan");

    [Theory]
    [InlineData("de-AT", "Oesterreich")]
    [InlineData("de-CH", "Deutsch")]
    [InlineData("de", "Deutsch")]
    [InlineData("fr", null)]
    public void A_culture_is_answered_in_its_own_language_or_in_its_parents(string culture, string? expected)
    {
        Dictionary<string, Texts> languages = new(StringComparer.OrdinalIgnoreCase) { ["de"] = With("name", "Deutsch"), ["de-at"] = With("name", "Oesterreich") };

        Texts.Find(CultureInfo.GetCultureInfo(culture), languages)?["name"].Should().Be(expected);
        (Texts.Find(CultureInfo.GetCultureInfo(culture), languages) is null).Should().Be(expected is null);
    }

    [Fact]
    public void A_key_without_a_text_is_answered_with_itself() => English["exercise/none-such/name"].Should().Be("exercise/none-such/name");

    [Fact]
    public void An_exercise_without_a_name_is_called_by_its_id() => English.Name(ExerciseId.Parse("none-such")).Should().Be("none-such");

    [Fact]
    public void An_exercise_is_called_by_its_name() => With("exercise/none-such/name", "Wall squat").Name(ExerciseId.Parse("none-such")).Should().Be("Wall squat");

    [Fact]
    public void Words_come_from_the_package_where_nothing_replaces_them() => English["exercise/clamshell/name"].Should().NotBe("exercise/clamshell/name");

    [Fact]
    public void Replaced_words_win_and_the_others_stay()
    {
        var first = With("a", "one");
        var both = first.With(Words("b", "two")).With(Words("a", "three"));

        (both["a"], both["b"]).Should().Be(("three", "two"));
        (first["a"], first["b"]).Should().Be(("one", "b"));
    }

    [Theory]
    [InlineData("a", null)]
    [InlineData("a", "")]
    [InlineData("a", " ")]
    [InlineData("", "text")]
    public void A_blank_text_replaces_nothing(string key, string? text) =>
        FluentActions.Invoking(() => With(key, text!)).Should().Throw<ArgumentException>().WithMessage($"*'{key}'*").And.ParamName.Should().Be("replacements");

    [Fact]
    public void A_later_change_of_the_replacements_changes_no_texts()
    {
        var words = Words("a", "one");
        var texts = English.With(words);
        words["a"] = "two";

        texts["a"].Should().Be("one");
    }

    [Fact]
    public void Nothing_is_asked_about_null()
    {
        Action[] calls = [() => Texts.For(null!), () => _ = English[null!], () => English.Sentence(null!), () => English.Describe(null!), () => English.With(null!)];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());
        FluentActions.Invoking(() => English.Name(default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_finding_is_a_sentence_with_what_was_seen_and_the_limit() =>
        Say("Pain of {observed} is over {limit}: less of {exercise} from {on} on.", new() { Rule = "X", Observed = "4", Limit = "3", Exercise = ExerciseId.Parse("wall-squat"), On = new(2026, 3, 2) })
            .Should().Be("Pain of 4 is over 3: less of Wall squat from 2026-03-02 on.");

    [Fact]
    public void A_finding_of_the_whole_plan_says_so_and_what_is_missing_is_said_to_be_missing() =>
        Say("Look at {exercise}: {observed}, {limit}, {on}.", new() { Rule = "X" }).Should().Be("Look at the plan: not stated, not stated, that day.");

    [Theory]
    [InlineData("RF-07", "Calf swollen")]
    [InlineData("RF-07, YF-04", "Calf swollen, Elsewhere")]
    [InlineData("RF-99", "RF-99")]
    [InlineData("sharp", "sharp")]
    public void A_warning_sign_is_called_by_its_name(string observed, string said) =>
        Say("Seen: {observed}", new() { Rule = "X", Observed = observed }).Should().Be($"Seen: {said}");

    [Theory]
    [InlineData("No one knows {mood} here", "No one knows mood here")]
    [InlineData("{{observed}}", "(limit)")]
    [InlineData("open { brace", "open  brace")]
    [InlineData("{observed}", "(limit)")]
    public void No_brace_is_ever_left_in_a_sentence(string text, string said) =>
        Say(text, new() { Rule = "X", Observed = "{limit}" }).Should().Be(said);

    [Fact]
    public void A_rule_without_a_text_is_said_by_its_key() => English.Sentence(new() { Rule = "R-NONE-01" }).Should().Be("rule/R-NONE-01");

    [Theory]
    [InlineData(true, "Try one set.")]
    [InlineData(null, "Try one set.")]
    [InlineData(false, "Wall squat was not taken well.")]
    public void A_finding_that_does_not_hold_is_said_by_a_text_of_its_own(bool? holds, string said) =>
        Spoken(("rule/X", "Try one set."), ("rule/X/not", "{exercise} was not taken well."), ("exercise/wall-squat/name", "Wall squat"))
            .Sentence(new() { Rule = "X", Holds = holds, Exercise = ExerciseId.Parse("wall-squat") }).Should().Be(said);

    [Fact]
    public void Without_a_text_of_its_own_it_is_said_as_the_others() =>
        Spoken(("rule/X", "Try one set.")).Sentence(new() { Rule = "X", Holds = false }).Should().Be("Try one set.");

    [Fact]
    public void A_trial_that_failed_is_not_said_to_be_still_to_come() =>
        English.Sentence(new() { Rule = "R-VAR-02", Holds = false, Exercise = ExerciseId.Parse("clamshell") }).Should().StartWith("The trial set was not taken well: Clamshell");

    private static Texts Spoken(params (string Key, string Text)[] words) => English.With(words.ToDictionary(w => w.Key, w => w.Text, StringComparer.Ordinal));

    private static string Say(string rule, Finding finding) => English.With(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rule/X"] = rule,
        ["exercise/wall-squat/name"] = "Wall squat",
        ["flag/RF-07"] = "Calf swollen",
        ["flag/YF-04"] = "Elsewhere",
    }).Sentence(finding);

    private static Texts With(string key, string text) => English.With(Words(key, text));

    private static Dictionary<string, string> Words(string key, string text) => new(StringComparer.Ordinal) { [key] = text };
}
