using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Serialization;

/// <summary>What is wrong with a value, and what is allowed, in the words of a document.</summary>
internal static class FaultText
{
    public static string Of(JsonElement value, JsonTypeInfo info, Exception thrown) => thrown switch
    {
        ArgumentException refused => Refusal(refused),
        _ when value.ValueKind == JsonValueKind.Null => "must not be null",
        JsonException { InnerException: FormatException } => Expected(info.Type, info.Kind),
        JsonException said when IsOurs(said) => said.Message.TrimEnd('.'),
        _ => Expected(info.Type, info.Kind),
    };

    public static string OfKey(Type key, Exception thrown) => thrown is JsonException said && IsOurs(said) ? said.Message : Expected(key, JsonTypeInfoKind.None);

    /// <summary>A converter of this library says what it accepts; the serializer's own messages name types and end with the path.</summary>
    private static bool IsOurs(JsonException said) => !said.Message.Contains(" Path: ", StringComparison.Ordinal);

    private static string Expected(Type type, JsonTypeInfoKind kind)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return kind switch
        {
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "must be an object",
            JsonTypeInfoKind.Enumerable => "must be a list",
            _ when type == typeof(DateOnly) => "must be a date as in 2026-03-02",
            _ when type == typeof(bool) => "must be true or false",
            _ when type == typeof(int) => "must be a whole number of at most 2147483647",
            _ when type == typeof(decimal) => "must be a number of at most 28 digits",
            _ when type == typeof(LadderPosition) => "must be a ladder position exercise/rung/dose with a dose of 0 to 4, as in clamshell/standard/2",
            _ when type == typeof(ExerciseId) => "must be an exercise id, 1 to 64 lower-case letters, digits and single hyphens, as in clamshell",
            _ when type == typeof(string) => "must be a text",
            _ => "is not valid",
        };
    }

    /// <summary>"RunMinutes must be 0 to 1440. (Parameter 'RunMinutes')" without the name, which the path gives, and the rest.</summary>
    private static string Refusal(ArgumentException refused)
    {
        var text = refused.Message;
        var end = text.IndexOf(" (Parameter '", StringComparison.Ordinal);
        text = (end < 0 ? text : text[..end]).TrimEnd('.');
        return refused.ParamName is { Length: > 0 } name && text.StartsWith(name + " ", StringComparison.Ordinal) ? text[(name.Length + 1)..] : $"is refused: {text}";
    }
}
