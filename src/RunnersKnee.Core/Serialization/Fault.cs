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
}
