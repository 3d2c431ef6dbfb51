using System.Text.RegularExpressions;
using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Tests.Specs;

/// <summary>The code of the README is compiled, and does what the README says.</summary>
public partial class ReadmeTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void The_code_of_the_readme_is_the_code_that_is_compiled_here()
    {
        var printed = Printed().Matches(Checkout.Read("README.md")).Select(match => Usings().Replace(match.Groups["code"].Value, "").TrimStart('\n')).ToArray();
        var compiled = Compiled().Matches(Checkout.Read("tests/RunnersKnee.Core.Tests/Specs/ReadmeSnippet.cs")).Select(match => Unindented(match.Groups["code"].Value)).ToArray();

        compiled.Should().HaveCount(3);
        printed.Should().Equal(compiled);
    }

    [Fact]
    public void The_loop_says_why_it_made_an_exercise_easier()
    {
        using var output = new StringWriter();

        var (plan, change, session) = ReadmeSnippet.Loop(output);

        session.On.Should().Be(Monday);
        session.Items.Select(item => (item.At.ToString(), item.Purpose)).Should().Equal(
            ("straight-leg-raise/standard/2", Purpose.Trial), ("clamshell/standard/2", Purpose.Trial), ("glute-bridge/standard/2", Purpose.Trial));
        var decision = change.Decisions.Should().ContainSingle().Subject;
        decision.Verdict.Should().Be(Verdict.Regress, "a trial with pain 4 is not passed: one rung lower and a new trial (R-VAR-02)");
        decision.Before!.At.Should().Be(session.Items[0].At);
        decision.After!.At.Should().Be(LadderPosition.Parse("straight-leg-raise/reduced-lift/2"));
        decision.After.Purpose.Should().Be(Purpose.Trial);
        decision.Reasons.Select(reason => reason.Rule).Should().StartWith("R-VAR-02").And.Contain("R-RED-01");
        plan.Items.Should().Contain(decision.After).And.HaveCount(3);
        plan.Revision.Should().Be(change.Revision + 1);
        decision.Missing.Should().Equal("pain-after-hour", "morning-pain");
        output.ToString().ReplaceLineEndings("\n").Should().Be(Output().Match(Checkout.Read("README.md")).Groups["text"].Value);
    }

    [Fact]
    public void A_stored_plan_and_a_replayed_history_are_the_plan()
    {
        var planner = RehabPlanner.Default;
        var (plan, change, _) = ReadmeSnippet.Loop(TextWriter.Null);
        var started = planner.Start(plan.Intake, plan.Availability, Monday);

        var (stored, replayed) = ReadmeSnippet.Storing(plan, [started, change]);

        stored.Should().Be(plan);
        replayed.Should().Be(plan);
    }

    [Fact]
    public void The_standard_protocol_can_be_printed_and_loaded_as_a_teams_own()
    {
        var (protocol, own) = ReadmeSnippet.OwnProtocol();

        protocol.Should().Be(Protocol.Standard).And.NotBeSameAs(Protocol.Standard);
        own.Protocol.Should().BeSameAs(protocol);
    }

    private static string Unindented(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Printed();

    [GeneratedRegex("^ *#region readme[^\n]*\n(?<code>.*?)^ *#endregion$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Compiled();

    [GeneratedRegex("^```text\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Output();

    [GeneratedRegex("^using [A-Za-z.]+;\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Usings();
}
