using RunnersKnee.Internal;

namespace RunnersKnee.Tests.Protocols;

/// <summary>The package's own words, as far as a protocol needs them.</summary>
public class EnglishWordsTests
{
    [Fact]
    public void The_package_brings_its_english_words() => EnglishWords.All["exercise/clamshell/name"].Should().Be("Clamshell");

    [Fact]
    public void They_are_read_once() => EnglishWords.All.Should().BeSameAs(EnglishWords.All);

    [Fact]
    public void Lines_are_key_and_text_and_the_rest_is_for_people() =>
        Read("# about\n\nuse/home = At home\r\ncue/a=b = c\n").Should().BeEquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["use/home"] = "At home", ["cue/a"] = "b = c" });

    [Theory]
    [InlineData("no equals sign")]
    [InlineData("= no key")]
    public void A_line_that_is_neither_is_refused(string line) =>
        FluentActions.Invoking(() => Read(line)).Should().Throw<InvalidDataException>().WithMessage($"*{line}");

    [Fact]
    public void A_key_given_twice_is_refused() => FluentActions.Invoking(() => Read("a = 1\na = 2")).Should().Throw<ArgumentException>();

    private static Dictionary<string, string> Read(string text)
    {
        using var lines = new StringReader(text);
        return EnglishWords.Parse(lines);
    }
}
