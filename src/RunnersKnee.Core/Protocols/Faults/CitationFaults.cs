namespace RunnersKnee.Protocols.Faults;

/// <summary>Register entries that share an id, and citations that rest on an entry the register does not have.</summary>
internal static class CitationFaults
{
    public static void Find(Protocol protocol, FaultList faults)
    {
        faults.AddRepeated(protocol.Citations, c => c.Id, i => $"citations[{i}].id");
        var register = protocol.Citations.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (place, citation) in All(protocol))
        {
            if (citation.Source is { } source && !register.Contains(source))
            {
                faults.Add($"{place}.source", $"'{source}' is not in citations");
            }
        }
    }

    private static IEnumerable<(string Place, Citation Citation)> All(Protocol protocol) =>
    [
        .. protocol.Exercises.SelectMany((e, i) => Of(e, $"exercises[{i}]")),
        .. protocol.Ladders.SelectMany((l, i) => Of(l, $"ladders[{i}]")),
        .. protocol.Flags.Select((f, i) => ($"flags[{i}].source", f.Source)),
        .. protocol.Citations.Select((c, i) => ($"citations[{i}]", c)),
    ];

    private static IEnumerable<(string Place, Citation Citation)> Of(Exercise exercise, string place) =>
        [.. Of(exercise.Measures, place), .. exercise.Sources.Select((c, i) => ($"{place}.sources[{i}]", c))];

    private static IEnumerable<(string Place, Citation Citation)> Of(Ladder ladder, string place) =>
    [
        ($"{place}.frequency.source", ladder.Frequency.Source),
        .. Given($"{place}.frequency.spacingSource", (ladder.Frequency as Frequency.TimesPerWeek)?.SpacingSource),
        ($"{place}.gateSource", ladder.GateSource),
        .. Given($"{place}.gateSessionsSource", ladder.GateSessionsSource),
        ($"{place}.leverSource", ladder.LeverSource),
        .. Given($"{place}.swapSource", ladder.SwapSource),
        .. ladder.Rungs.SelectMany((r, i) => Of(r, $"{place}.rungs[{i}]")),
    ];

    private static (string Place, Citation Citation)[] Given(string place, Citation? citation) => citation is null ? [] : [(place, citation)];

    private static IEnumerable<(string Place, Citation Citation)> Of(Rung rung, string place) =>
        [($"{place}.source", rung.Source), .. Of(rung.Measures, place), .. rung.Doses.Select((d, i) => ($"{place}.doses[{i}].source", d.Source)), .. Given($"{place}.checkDose.source", rung.CheckDose?.Source)];

    private static IEnumerable<(string Place, Citation Citation)> Of(IReadOnlyList<Measure> measures, string place) =>
        measures.Select((m, i) => ($"{place}.measures[{i}].source", m.Source));
}
