using RunnersKnee.Internal;

namespace RunnersKnee.Protocols.Faults;

/// <summary>Ids without an English text, in the protocol's own words or in the package's, and words that are blank.</summary>
internal static class WordFaults
{
    public static void Find(Protocol protocol, FaultList faults)
    {
        foreach (var (key, _) in protocol.Words.Where(w => string.IsNullOrWhiteSpace(w.Key) || string.IsNullOrWhiteSpace(w.Value)))
        {
            faults.Add($"words['{key}']", "a key and its text must not be blank");
        }

        foreach (var (place, key) in Needed(protocol))
        {
            if (!protocol.Words.ContainsKey(key) && !EnglishWords.All.ContainsKey(key))
            {
                faults.Add(place, $"there is no text '{key}'");
            }
        }
    }

    private static IEnumerable<(string Place, string Key)> Needed(Protocol protocol) =>
    [
        .. protocol.Exercises.SelectMany((e, i) => Of(e, $"exercises[{i}]")),
        .. protocol.Ladders.SelectMany((l, i) => l.Rungs.Select((r, j) => ($"ladders[{i}].rungs[{j}]", $"rung/{l.Exercise}/{r.Id}"))),
        .. protocol.Flags.Select((f, i) => ($"flags[{i}]", $"flag/{f.Id}")),
    ];

    private static IEnumerable<(string Place, string Key)> Of(Exercise exercise, string place) =>
    [
        (place, $"exercise/{exercise.Id}/name"),
        .. exercise.Cues.Select((id, i) => ($"{place}.cues[{i}]", $"cue/{id}")),
        .. exercise.Uses.Select((id, i) => ($"{place}.uses[{i}]", $"use/{id}")),
        .. exercise.Tempo.Select((id, i) => ($"{place}.tempo[{i}]", $"tempo/{id}")),
    ];
}
