using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Serialization;

/// <summary>
/// One case of a union where an app names it by its own type, as in the answer of an endpoint: the document still says which case it is, so it
/// can be read back as the union.
/// </summary>
internal sealed class CaseConverter<TUnion, TCase>(GuardedConverter<TUnion> union) : JsonConverter<TCase>
    where TUnion : class
    where TCase : class, TUnion
{
    public override bool HandleNull => true;

    public override TCase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        union.Read(ref reader, typeof(TUnion), options) switch
        {
            null => null,
            TCase given => given,
            var other => throw new JsonException($"kind must be that of {typeof(TCase).Name} here, not of {other.GetType().Name}"),
        };

    public override void Write(Utf8JsonWriter writer, TCase? value, JsonSerializerOptions options) => union.Write(writer, value!, options);
}
