using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Fuzz;

/// <summary>Everything of the library that reads what a stranger wrote. A target lets pass what is documented and nothing else.</summary>
internal static class Targets
{
    private const int LongestMessage = 8_192;

    public static readonly SortedDictionary<string, Action<byte[]>> All = new(StringComparer.Ordinal)
    {
        ["availability"] = bytes => Document(bytes, RunnersKneeJson.Availability),
        ["change"] = bytes => Document(bytes, RunnersKneeJson.Change),
        ["day"] = bytes => Document(bytes, RunnersKneeJson.Day),
        ["exercise-id"] = bytes => Text(bytes, ExerciseId.Parse, ExerciseId.TryParse),
        ["history"] = Use.History,
        ["intake"] = bytes => Document(bytes, RunnersKneeJson.Intake),
        ["ladder-position"] = bytes => Text(bytes, LadderPosition.Parse, LadderPosition.TryParse),
        ["log"] = bytes => Document(bytes, RunnersKneeJson.Log),
        ["plan"] = bytes => Document(bytes, RunnersKneeJson.Plan),
        ["planner"] = Use.Plan,
        ["progress"] = bytes => Document(bytes, RunnersKneeJson.Progress),
        ["protocol"] = bytes => Document(bytes, RunnersKneeJson.Protocol),
        ["session"] = bytes => Document(bytes, RunnersKneeJson.Session),
    };

    private delegate bool TryRead<T>(string? text, [MaybeNullWhen(false)] out T value);

    /// <summary>What is read is the same after it was written and read again; what is refused tells where, in a message of bounded length.</summary>
    public static T? Document<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> info)
        where T : class
    {
        T? value;
        try
        {
            value = JsonSerializer.Deserialize(bytes, info);
        }
        catch (JsonException fault)
        {
            Demand(fault.Path?.StartsWith('$') == true, "a fault names its path: " + fault.Message);
            Demand(fault.Message.Length < LongestMessage, "a message is short");
            return null;
        }

        if (value is not null)
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(value, info);
            var again = JsonSerializer.Deserialize(written, info);
            Demand(JsonSerializer.SerializeToUtf8Bytes(again!, info).AsSpan().SequenceEqual(written), "what is read is written the same twice");
            Demand(value is Protocol || value.Equals(again), "what is read equals what is written and read");
        }

        return value;
    }

    private static void Text<T>(byte[] bytes, Func<string, T> parse, TryRead<T> tryParse)
        where T : IEquatable<T>
    {
        var text = Encoding.UTF8.GetString(bytes);
        var isRead = tryParse(text, out var value);
        try
        {
            var parsed = parse(text);
            Demand(isRead && parsed.Equals(value), "both ways read the same");
            Demand(parse(parsed.ToString()!).Equals(parsed), "its text is read as itself");
        }
        catch (FormatException)
        {
            Demand(!isRead, "both ways refuse the same");
        }
    }

    public static void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new UnexpectedException(what);
        }
    }
}
