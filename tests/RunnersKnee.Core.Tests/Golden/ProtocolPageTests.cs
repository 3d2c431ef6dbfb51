using System.Text.RegularExpressions;
using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Tests.Golden;

/// <summary>The page for clinicians, which the console sample prints and its tests hold: no source stands there without its standing.</summary>
public partial class ProtocolPageTests
{
    /// <summary>What must name a source in every exercise; the others are words of the protocol, or measures, which are held as data.</summary>
    private static readonly string[] Sourced = ["How often", "Begins with", "A harder version opens", "If it hurts", "Gives way to"];

    private static readonly string[][] Rows = [.. Table.Rows(Checkout.Read("docs/protocol.md")).Where(row => row is ["", _, _, _, ""])];

    [Fact]
    public void Every_source_of_a_prescription_is_printed_with_its_provenance() =>
        Prescriptions().Where(row => row[3].Length > 0).Select(row => row[3]).Should().OnlyContain(source => Sources().IsMatch(source));

    [Fact]
    public void Every_value_of_a_prescription_that_has_a_source_prints_it()
    {
        foreach (var what in Sourced)
        {
            Prescriptions().Where(row => row[1] == what).Should().HaveCount(Protocol.Standard.Ladders.Count, what).And.OnlyContain(row => row[3].Length > 0, what);
        }
    }

    [Theory]
    [InlineData("How often", "F-MON-06 seed; A-34 design (days in a row)", 1)]
    [InlineData("A harder version opens", "F-SLR-12 seed; A-11 design (sessions)", 1)]
    [InlineData("A harder version opens", "C3.2 design; A-11 design (sessions)", 2)]
    [InlineData("Gives way to", "F-STU-07 seed (which exercise)", 1)]
    [InlineData("Gives way to", "C3.5 design (which exercise)", 10)]
    [InlineData("Begins with", "R-VAR-08 design", 13)]
    public void A_part_from_elsewhere_is_printed_as_such(string what, string source, int times) =>
        Prescriptions().Count(row => row[1] == what && row[3] == source).Should().Be(times);

    /// <summary>Rows between the heads "What, Value, Source" and the next table.</summary>
    private static IEnumerable<string[]> Prescriptions()
    {
        var isInside = false;
        foreach (var row in Rows)
        {
            isInside = row[1] == "What" || (isInside && row[1] is not ("Mark" or "Id" or "Version" or "Exercise"));
            if (isInside && row[1] is not ("What" or "---"))
            {
                yield return row;
            }
        }
    }

    [GeneratedRegex(@"^[A-Z]\S* (seed|published|published-secondary|recalled|design)( S-\S+)?( \([a-z ]+\))?(; [A-Z]\S* (seed|published|published-secondary|recalled|design)( S-\S+)?( \([a-z ]+\))?)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sources();
}
