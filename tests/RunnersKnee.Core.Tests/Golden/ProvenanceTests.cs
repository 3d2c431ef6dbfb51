namespace RunnersKnee.Tests.Golden;

/// <summary>Every number says where it comes from, and says it truly.</summary>
public class ProvenanceTests
{
    private static IEnumerable<Citation> All =>
    [
        .. Protocol.Standard.Exercises.SelectMany(e => e.Sources.Concat(e.Measures.Select(m => m.Source))),
        .. Protocol.Standard.Ladders.SelectMany(l => new[] { l.Frequency.Source, (l.Frequency as Frequency.TimesPerWeek)?.SpacingSource, l.GateSource, l.GateSessionsSource, l.LeverSource, l.SwapSource }).OfType<Citation>(),
        .. Table.Rungs.SelectMany(at => at.Rung.Doses.Select(d => d.Source).Concat(at.Rung.Measures.Select(m => m.Source)).Append(at.Rung.Source).Concat(at.Rung.CheckDose is { } check ? [check.Source] : [])),
        .. Protocol.Standard.Flags.Select(f => f.Source),
    ];

    [Fact]
    public void Facts_and_general_rules_of_the_seed_are_seed_and_nothing_else_is() =>
        All.Should().OnlyContain(c => c.Provenance == Provenance.Seed == (c.Id.StartsWith("F-", StringComparison.Ordinal) || c.Id.StartsWith("G-", StringComparison.Ordinal)));

    [Fact]
    public void What_is_published_names_its_entry_in_the_register_with_the_same_standing_and_nothing_else_does()
    {
        var register = Protocol.Standard.Citations.ToDictionary(c => c.Id, c => c.Provenance, StringComparer.Ordinal);
        All.Should().OnlyContain(c => c.Provenance == Provenance.Published || c.Provenance == Provenance.PublishedSecondary ? c.Source != null && register[c.Source] == c.Provenance : c.Source == null);
    }

    [Fact]
    public void The_register_has_every_source_with_its_reference()
    {
        Protocol.Standard.Citations.Should().HaveCount(98).And.OnlyContain(c => c.Id.StartsWith("S-", StringComparison.Ordinal) && c.Reference != null && c.Source == null);
        Protocol.Standard.Citations.Select(c => c.Provenance).Distinct().Should().BeEquivalentTo([Provenance.Published, Provenance.PublishedSecondary]);
    }

    [Fact]
    public void What_was_seen_only_in_a_summary_is_marked_secondary() =>
        Protocol.Standard.Citations.Where(c => c.Provenance == Provenance.PublishedSecondary).Select(c => c.Id).Should().BeEquivalentTo(
            "S-APTEI", "S-BIM", "S-SOUTH", "S-SMI19b", "S-CPG19c", "S-COL18b", "S-RUNPHYS", "S-SOU24", "S-UDEL", "S-ADV", "S-RUNCALC", "S-SIO", "S-PHA", "S-2F2",
            "S-WIL13", "S-FIFA", "S-DVT", "S-VOL", "S-E4E2", "S-C360", "S-EMED", "S-PSPOT", "S-MDR");
}
