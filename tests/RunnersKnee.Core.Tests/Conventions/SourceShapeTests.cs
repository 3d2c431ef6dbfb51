using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunnersKnee.Tests.Conventions;

/// <summary>Small files that say what they are, and nothing switched off or left open.</summary>
public partial class SourceShapeTests
{
    private static readonly (string Path, int Lines)[] Lengths =
        [.. Checkout.SourceFiles.Select(path => (path, Checkout.ReadSource(path).TrimEnd('\n').Split('\n').Length)).OrderBy(file => file.Length)];

    [Fact]
    public void No_file_is_longer_than_350_lines() =>
        Lengths.Where(file => file.Lines > 350).Should().BeEmpty();

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines() =>
        Lengths[Lengths.Length / 2].Lines.Should().BeLessThanOrEqualTo(60);

    [Fact]
    public void Of_a_hundred_files_95_have_at_most_200_lines() =>
        Lengths.Count(file => file.Lines > 200).Should().BeLessThanOrEqualTo(Lengths.Length / 20, $"the longest are {string.Join(", ", Lengths.TakeLast(5))}");

    [Fact]
    public void A_file_declares_one_public_type_and_bears_its_name()
    {
        var types = SourceModel.Library.Files.SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)))
            .Select(type => (file.Path, Name: type.Identifier.Text, IsPartial: type.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword))))).ToArray();

        types.GroupBy(type => type.Path).Where(file => file.Count() > 1).Select(file => file.Key).Should().BeEmpty();
        types.Where(type => !type.IsPartial && Path.GetFileNameWithoutExtension(type.Path) != type.Name).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_switched_off_or_left_open() =>
        Checkout.SourceFiles.SelectMany(path => OffOrOpen(path, Checkout.ReadSource(path))).Should().BeEmpty();

    [Theory]
    [InlineData("#pragma warning disable CA1000")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\")]")]
    [InlineData("[UnconditionalSuppressMessage(\"Trimming\", \"IL2026\")]")]
    [InlineData("// TODO: later")]
    [InlineData("// FIXME")]
    [InlineData("#if DEBUG")]
    [InlineData("=> throw new NotImplementedException();")]
    public void What_is_switched_off_or_left_open_is_found(string line) =>
        OffOrOpen("A.cs", $"class A\n{line}\n").Should().Equal($"A.cs:2 {line}");

    private static IEnumerable<string> OffOrOpen(string path, string text) =>
        text.Split('\n').Select((line, i) => (line, number: i + 1)).Where(l => Marks().IsMatch(l.line)).Select(l => $"{path}:{l.number} {l.line.Trim()}");

    /// <summary>
    /// <c>#if</c> is among them because the layer tests read the sources for one target only. What a trimmer cannot see for itself may be
    /// told to it, with the reason.
    /// </summary>
    [GeneratedRegex(@"#pragma|#if\b|(?<!\[Unconditional)SuppressMessage|\[UnconditionalSuppressMessage(?!\(""(Trimming|AOT)"", ""IL\d+"", Justification = )|\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
