using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace RunnersKnee.Benchmarks.Documents;

/// <summary>Plans with Newtonsoft.Json as a team would set it up: its own contract resolver, names of enums as words, and a converter for each value that is a text or a number.</summary>
internal static class NewtonsoftPlan
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        // a list that has a default must be replaced, not added to
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        MissingMemberHandling = MissingMemberHandling.Error,
        Converters = [new StringEnumConverter(new KebabCaseNamingStrategy(), allowIntegerValues: false), new ScoreConverter(), new TextConverter<ExerciseId>(), new TextConverter<LadderPosition>()],
    };

    public static string Write(RehabPlan plan) => JsonConvert.SerializeObject(plan, Settings);

    public static RehabPlan Read(string document) => JsonConvert.DeserializeObject<RehabPlan>(document, Settings)!;

    private sealed class ScoreConverter : JsonConverter<PainScore>
    {
        public override PainScore ReadJson(JsonReader reader, Type objectType, PainScore existingValue, bool hasExistingValue, JsonSerializer serializer) => new((int)(long)reader.Value!);

        public override void WriteJson(JsonWriter writer, PainScore value, JsonSerializer serializer) => writer.WriteValue(value.Value);
    }

    private sealed class TextConverter<T> : JsonConverter<T> where T : IParsable<T>
    {
        public override T ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer) => T.Parse((string)reader.Value!, null);

        public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer) => writer.WriteValue(value!.ToString());
    }
}
