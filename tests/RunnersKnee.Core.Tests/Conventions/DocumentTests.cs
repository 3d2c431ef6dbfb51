using System.Text.RegularExpressions;

namespace RunnersKnee.Tests.Conventions;

/// <summary>What the documents point to is there.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Pages { get; } =
    [
        .. new[] { ".", "docs", "tests/RunnersKnee.Core.Tests/Specs" }.SelectMany(folder => Directory.EnumerateFiles(Checkout.At(folder), "*.md"))
            .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file_that_is_there(string page) =>
        Links().Matches(Checkout.Read(page)).Select(match => match.Groups["to"].Value)
            .Where(to => !to.StartsWith("http", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(Checkout.At(page))!, to)))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_plain_and_has_one_title(string page)
    {
        var lines = Fences().Replace(Checkout.Read(page), "").Split('\n');

        lines[0].Should().StartWith("# ");
        lines.Count(line => line.StartsWith("# ", StringComparison.Ordinal)).Should().Be(1);
        lines.Where(line => line.EndsWith(' ') || line.Contains('\t', StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_readme_can_be_read_in_one_go() =>
        Checkout.Read("README.md").Split('\n').Should().HaveCountLessThan(201);

    [Fact]
    public void The_readme_says_what_the_library_is_for_and_what_it_is_not_for_on_its_first_screen() =>
        string.Join(' ', Checkout.Read("README.md").Split('\n').Take(12).Select(line => line.TrimStart('>', ' '))).Should().ContainAll("Intended use", "does not diagnose", "clinician", "medical-device law");

    [Fact]
    public void Every_verdict_and_every_policy_of_the_readme_is_there_and_none_is_missing()
    {
        var readme = Checkout.Read("README.md");

        readme.Should().ContainAll(Enum.GetNames<Verdict>().Select(name => $"`{name}`"));
        foreach (var policy in typeof(PainPolicy).GetProperties().Where(property => property.PropertyType == typeof(PainPolicy)))
        {
            var value = (PainPolicy)policy.GetValue(null)!;
            readme.Should().Contain($"| `PainPolicy.{policy.Name}` | {value.Progress} | {value.Hold} | {value.Stop} |");
        }
    }

    [Fact]
    public void Every_verb_of_the_readme_is_a_method_and_every_method_is_in_the_readme()
    {
        var readme = Checkout.Read("README.md");
        var methods = typeof(RehabPlanner).GetMethods().Where(method => method.DeclaringType == typeof(RehabPlanner) && !method.IsSpecialName).Select(method => method.Name).ToHashSet();

        readme.Should().ContainAll(methods.Select(name => name));
        Verbs().Matches(readme).Select(match => match.Groups["verb"].Value).Should().NotBeEmpty().And.BeSubsetOf(methods);
    }

    [GeneratedRegex(@"\]\((?<to>[^)#]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex("^```.*?^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^\| `planner\.(?<verb>\w+)\(", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Verbs();
}
