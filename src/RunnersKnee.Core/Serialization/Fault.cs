using System.Text.Json;

namespace RunnersKnee.Serialization;

/// <summary>What is wrong in a document, and where.</summary>
/// <param name="Path">Where: <c>$.items[2].at</c>.</param>
/// <param name="Text">What, with the member's name first and what is allowed.</param>
/// <param name="Value">The value at fault; its object where a member is missing.</param>
internal readonly record struct Fault(string Path, string Text, JsonElement Value)
{
    /// <summary>A fault of the member, or the element, at a place.</summary>
    public static Fault Of(Place place, string what, JsonElement value) => new(place.Path, $"{place.Name} {what}", value);

    /// <summary>The same for a value that is not allowed: it is shown, unless the text says it already or it is the whole document.</summary>
    public static Fault Refused(Place place, string what, JsonElement value)
    {
        var isShown = what.Contains("; it ", StringComparison.Ordinal) || value.ValueKind is JsonValueKind.Null
            || (place == Place.Root && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array);
        return Of(place, isShown ? what : $"{what}; it is {ShownValue.Of(value)}", value);
    }
}
