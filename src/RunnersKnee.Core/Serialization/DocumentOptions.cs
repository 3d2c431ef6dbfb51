using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Serialization;

/// <summary>How documents are read.</summary>
internal static class DocumentOptions
{
    /// <summary>The strict options every document of this library is read with, whatever the options of the app around it.</summary>
    public static JsonSerializerOptions Strict { get; } = Create(new(RunnersKneeJsonContext.Default.Options));

    /// <summary>The same for a document whose syntax has been judged by the options of the app around it: only its content counts.</summary>
    public static JsonSerializerOptions Content { get; } = Create(new(Strict) { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip });

    private static JsonSerializerOptions Create(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = RunnersKneeJsonContext.Default.WithAddedModifier(RefuseComputed);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A member that is computed and never written is not part of a document: an ignored one would be skipped in silence.</summary>
    private static void RefuseComputed(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i] is { Get: null, Set: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }
}
