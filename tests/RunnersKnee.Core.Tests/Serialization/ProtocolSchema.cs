using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Serialization;

namespace RunnersKnee.Tests.Serialization;

/// <summary>The JSON Schema of a protocol: what the serializer knows, with the ranges, ids and names that only the types know.</summary>
internal static class ProtocolSchema
{
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>Numbers with a range; a test holds each equal to what the type accepts.</summary>
    public static readonly (Type Type, string Member, decimal Min, decimal Max)[] Ranges =
    [
        (typeof(Dose.Repetitions), "sets", 1, 10),
        (typeof(Dose.Repetitions), "count", 1, 100),
        (typeof(Dose.Isometric), "sets", 1, 10),
        (typeof(Dose.Isometric), "hold", 1, 600),
        (typeof(Dose.Steps), "sets", 1, 10),
        (typeof(Dose.Steps), "perDirection", 1, 100),
        (typeof(Dose.RunWalk), "repeats", 1, 30),
        (typeof(Dose.RunWalk), "runMinutes", 0, 300),
        (typeof(Dose.RunWalk), "walkMinutes", 0, 120),
        (typeof(Load.Weight), "pounds", 0, 100),
        (typeof(Load.Band), "strength", 1, 5),
        (typeof(Frequency.DailyOrAtLeast), "atLeast", 1, 7),
        (typeof(Frequency.TimesPerWeek), "min", 1, 7),
        (typeof(Frequency.TimesPerWeek), "max", 1, 7),
        (typeof(Rung), "level", 0, 15),
        (typeof(Rung), "entryDose", 0, 4),
        (typeof(Ladder), "startDose", 0, 4),
        (typeof(Ladder), "gatePainFreeDays", 0, 60),
        (typeof(Ladder), "gateSessions", 0, 60),
        (typeof(Ladder), "secondsPerRep", 1, 60),
        (typeof(Ladder), "restSeconds", 0, 600),
        (typeof(Flag), "seekCareWithinHours", 0, 720),
    ];

    /// <summary>Texts that are ids, and texts that are short; a test holds each equal to what the type accepts.</summary>
    public static readonly (Type Type, string Member, bool IsSlug, int Longest)[] Ids =
    [
        (typeof(Protocol), "id", true, 64),
        (typeof(Protocol), "version", false, 32),
        (typeof(Exercise), "family", true, 64),
        (typeof(Exercise), "movement", true, 64),
        (typeof(Measure), "id", true, 64),
        (typeof(Measure), "unit", false, 16),
        (typeof(Citation), "id", false, 64),
        (typeof(Citation), "source", false, 64),
        (typeof(Citation), "reference", false, 400),
        (typeof(Load.Band), "placement", true, 64),
        (typeof(Rung), "id", true, 64),
        (typeof(Ladder), "baseRung", true, 64),
        (typeof(Ladder), "startRung", true, 64),
        (typeof(Flag), "id", false, 16),
    ];

    /// <summary>What stands in many places is described once.</summary>
    private static readonly (Type Type, string Name)[] Shared =
        [(typeof(Citation), "citation"), (typeof(Measure), "measure"), (typeof(Dose), "dose"), (typeof(Load), "load"), (typeof(Frequency), "frequency")];

    public static JsonObject Create()
    {
        var schema = Of(typeof(Protocol));
        schema["$defs"] = new JsonObject(Shared.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Name, Of(s.Type))));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", "protocol.schema.json");
        schema.Insert(2, "title", "A protocol of RunnersKnee.Core");
        schema.Insert(3, "description", "Exercises with their ladders, warning signs and sources. Loading one checks more than a schema can say, and lists every fault.");
        return schema;
    }

    private static JsonObject Of(Type type) =>
        DocumentOptions.Strict.GetTypeInfo(type).GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Refined }).AsObject();

    private static JsonNode Refined(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (!context.Path.IsEmpty && Shared.FirstOrDefault(s => s.Type == type) is { Name: { } shared })
        {
            return new JsonObject { ["$ref"] = $"#/$defs/{shared}" };
        }

        if (type.IsEnum)
        {
            return Names(type, isNullable: type != context.TypeInfo.Type);
        }

        if (type == typeof(ExerciseId))
        {
            return Text($"^{Slug}$", 64);
        }

        if (type == typeof(LadderPosition))
        {
            return Position();
        }

        if (node is JsonObject schema)
        {
            if (context.TypeInfo is { Kind: JsonTypeInfoKind.Dictionary, KeyType.IsEnum: true })
            {
                schema["properties"] = new JsonObject(NamesOf(context.TypeInfo.KeyType).Select(key => KeyValuePair.Create<string, JsonNode?>(key, Names(context.TypeInfo.ElementType!))));
                schema["additionalProperties"] = false;
            }

            if (context.TypeInfo.ElementType == typeof(LadderPosition))
            {
                schema["items"] = Position();
            }

            if (context.PropertyInfo is { } property)
            {
                Limit(schema, property);
            }
        }

        return node;
    }

    private static void Limit(JsonObject schema, JsonPropertyInfo property)
    {
        bool Is(Type type, string member) => type == property.DeclaringType && member == property.Name;

        if (Ranges.FirstOrDefault(r => Is(r.Type, r.Member)) is { Type: not null } range)
        {
            schema["minimum"] = range.Min;
            schema["maximum"] = range.Max;
        }

        if (Ids.FirstOrDefault(i => Is(i.Type, i.Member)) is { Type: not null } id)
        {
            schema["minLength"] = 1;
            schema["maxLength"] = id.Longest;
            if (id.IsSlug)
            {
                schema["pattern"] = $"^{Slug}$";
            }
        }
    }

    private static JsonObject Names(Type type, bool isNullable = false)
    {
        var names = NamesOf(type);
        return type.IsDefined(typeof(FlagsAttribute), false)
            ? new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', names)})(, *({string.Join('|', names)}))*$" }
            : new JsonObject { ["enum"] = new JsonArray([.. names.Select(n => (JsonNode?)n), .. isNullable ? (JsonNode?[])[null] : []]) };
    }

    private static string[] NamesOf(Type type) => [.. Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type, DocumentOptions.Strict).Trim('"'))];

    private static JsonObject Position() => Text($"^{Slug}/{Slug}/[0-4]$", 131);

    private static JsonObject Text(string pattern, int longest) => new() { ["type"] = "string", ["pattern"] = pattern, ["minLength"] = 1, ["maxLength"] = longest };
}
