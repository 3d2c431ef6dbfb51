using System.Text.Json;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;
using RunnersKnee.Plans;

namespace RunnersKnee.Serialization;

/// <summary>Generated metadata of every type in a document.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    MaxDepth = 32,
    Converters = [typeof(KebabEnum<DayOfWeek>), typeof(OutcomesConverter)])]
[JsonSerializable(typeof(RehabPlan))]
[JsonSerializable(typeof(PlanChange))]
[JsonSerializable(typeof(FeedbackLog))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(WeekProgress))]
[JsonSerializable(typeof(Protocol))]
internal sealed partial class RunnersKneeJsonContext : JsonSerializerContext;
