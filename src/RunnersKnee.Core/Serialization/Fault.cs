using System.Text.Json;

namespace RunnersKnee.Serialization;

/// <summary>What is wrong in a document, and where.</summary>
/// <param name="Path">Where: <c>$.items[2].at</c>.</param>
/// <param name="Text">What, with the member's name first and what is allowed.</param>
/// <param name="Value">The value at fault; its object where a member is missing.</param>
internal readonly record struct Fault(string Path, string Text, JsonElement Value)
{
    /// <summary>A fault of the member, or the element, that a path ends with.</summary>
    public static Fault Of(string path, string what, JsonElement value) => new(path, $"{Name(path)} {what}", value);

    private static string Name(string path)
    {
        if (path == JsonPath.Root)
        {
            return "the document";
        }

        return path.EndsWith("']", StringComparison.Ordinal) ? path[(path.LastIndexOf("['", StringComparison.Ordinal) + 2)..^2] : path[(path.LastIndexOf('.') + 1)..];
    }
}
