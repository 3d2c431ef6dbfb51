using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunnersKnee.Course;
using RunnersKnee.Tests.Conventions;
using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Traps;

/// <summary>Defects that were found in real rehabilitation software: thresholds, doses and changes of them.</summary>
public class NumberTraps
{
    /// <summary>The same threshold written twice, with different numbers.</summary>
    [Fact]
    public void Trap_04_No_threshold_is_written_beside_its_name()
    {
        var judging = SourceModel.Library.Files.Where(f => f.Path.StartsWith("Course/", StringComparison.Ordinal) || (f.Path.StartsWith("Rules/", StringComparison.Ordinal) && !f.Path.StartsWith("Rules/Sets/", StringComparison.Ordinal))).ToArray();

        judging.Should().HaveCountGreaterThan(80);
        judging.SelectMany(file => file.Root.DescendantNodes().Where(IsThreshold).Select(node => $"{file.Path}: {node}"))
            .Should().Equal("Course/Readings.cs: ago < 7", "Course/Revisions.cs: revised.Count < 2", "Course/Screening.cs: _flags.Count < 2"); // the days of a week, and whether there is anything to sort
    }

    [Fact]
    public void Trap_04_A_limit_of_one_name_and_one_source_is_one_number_wherever_it_is_published_but_for_the_two_bands_of_irritability() =>
        Rule.All.Where(r => r.Id != "R-IRR-02").SelectMany(r => r.Limits).GroupBy(l => (l.Id, l.Source.Id, l.Source.Source)).Where(g => g.Select(l => (l.Min, l.Max, l.Unit)).Distinct().Count() > 1)
            .Select(g => g.Key.ToString()).Should().BeEmpty();

    /// <summary>A reported "+10 %" that is really +20 %.</summary>
    [Fact]
    public void Trap_06_What_a_decision_says_has_changed_is_what_has_changed()
    {
        List<string> faults = [];
        var decisions = 0;
        for (ulong seed = 1; seed <= 30; seed++)
        {
            _ = new Life(seed, Watch.Start, step => Check(step)).Live();
        }

        faults.Should().BeEmpty();
        decisions.Should().BeGreaterThan(1_000);

        void Check(Step step)
        {
            // told one after the other, what each says it was and what each says it is now lead from the plan before to the plan after
            List<(LadderPosition, int?, bool)> items = [.. step.Before.Items.Select(Place)];
            foreach (var decision in step.Change is PlanChange.Started ? [] : step.Change.Decisions)
            {
                decisions++;
                if (decision.Before is { } before && !items.Remove(Place(before)))
                {
                    faults.Add($"seed {step.Seed} on {step.On:O}: {decision.Verdict} from {before.At}, which is not in the plan");
                }

                items.AddRange(decision.After is { } after ? [Place(after)] : []);
            }

            if (step.Change is not PlanChange.Started && !items.ToHashSet().SetEquals(step.After.Items.Select(Place)))
            {
                faults.Add($"seed {step.Seed} on {step.On:O} {step.Change.GetType().Name}: {string.Join(", ", items)} is not {string.Join(", ", step.After.Items.Select(Place))}");
            }
        }

        static (LadderPosition At, int? Minutes, bool WarmsUp) Place(PlanItem item) => (item.At, item.RunMinutes, item.IsWarmUp);
    }

    [Fact]
    public void Trap_06_Ten_percent_more_of_a_run_is_at_most_ten_percent_more() =>
        Enumerable.Range(1, 300).Where(minutes => 100 * RunRises.Spiked(minutes) > 110 * minutes || RunRises.Spiked(minutes) < minutes).Should().BeEmpty();

    /// <summary>A dose made up where the document could not be read.</summary>
    [Theory]
    [InlineData("clamshell/standard")]
    [InlineData("clamshell/standard/x")]
    [InlineData("clamshell/standard/-1")]
    [InlineData("clamshell/standard/9")]
    [InlineData("clamshell//2")]
    [InlineData("")]
    public void Trap_08_What_cannot_be_read_becomes_no_dose_at_all(string text)
    {
        FluentActions.Invoking(() => LadderPosition.Parse(text)).Should().Throw<FormatException>();
        LadderPosition.TryParse(text, out var position).Should().BeFalse();
        position.Should().BeNull();
        FluentActions.Invoking(() => JsonSerializer.Deserialize($$"""{"on":"2026-03-02","exercises":[{"at":"{{text}}","during":0}]}""", RunnersKneeJson.Day)).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("ninety-ninety-stretch", "ninety-ninety-stretch/standard/3")]
    [InlineData("clamshell", "clamshell/cellar/2")]
    [InlineData("clamshell", "plank/standard/2")]
    public void Trap_08_A_place_that_is_not_on_the_ladder_has_no_dose(string exercise, string text) =>
        FluentActions.Invoking(() => Protocol.Standard.LadderOf(ExerciseId.Parse(exercise)).At(LadderPosition.Parse(text))).Should().Throw<ArgumentException>();

    /// <summary>The next dose taken from the catalogue's entry instead of from where the runner stands.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Trap_09_Progress_starts_from_the_present_dose(int dose)
    {
        var runner = new Planning.Runner().LiveWell(3);
        runner.Apply(runner.Planner.Move(runner.Plan, LadderPosition.Parse($"clamshell/standard/{dose}"), runner.Today));
        runner[Planning.Runner.Clamshell].At.Dose.Should().Be(dose);

        var rise = runner.LiveWell(14).History.SelectMany(c => c.Decisions).First(d => d.Exercise == Planning.Runner.Clamshell && d.Verdict is Verdict.ProgressDose);

        (rise.Before!.At.Dose, rise.After!.At.Dose, rise.After.At.Rung).Should().Be((dose, dose + 1, "standard"));
    }

    /// <summary>A comparison with a number of 2 or more that has no name; 0 and 1 are "none" and "one".</summary>
    private static bool IsThreshold(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.LessThanExpression) || binary.IsKind(SyntaxKind.LessThanOrEqualExpression)
            || binary.IsKind(SyntaxKind.GreaterThanExpression) || binary.IsKind(SyntaxKind.GreaterThanOrEqualExpression) => IsNumber(binary.Left) || IsNumber(binary.Right),
        RelationalPatternSyntax pattern => IsNumber(pattern.Expression),
        _ => false,
    };

    private static bool IsNumber(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: int and >= 2 };
}
