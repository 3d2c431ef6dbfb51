using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Internal;

/// <summary>Enum names in documents: <c>"run-return"</c>, never numbers. They are fixed: renaming one breaks stored plans.</summary>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) where T : struct, Enum;
