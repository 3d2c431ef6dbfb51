using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Plans;

namespace RunnersKnee.Serialization;

/// <summary>
/// Finds the deepest value of a refused document that fails by itself, going down the types. Each value is read once more for each of its
/// ancestors that failed, so the work grows with size times depth, and depth is bounded.
/// </summary>
internal static class FaultFinder
{
    public static Fault Find(JsonElement document, JsonTypeInfo info, Exception thrown) =>
        In(document, info, Place.Root) ?? Fault.Refused(Place.Root, FaultText.Of(document, info, thrown), document);

    /// <summary>The fault inside a value; null: it can be read.</summary>
    private static Fault? In(JsonElement value, JsonTypeInfo info, Place place)
    {
        if (CanRead(value, info, out var thrown))
        {
            return null;
        }

        var members = info;
        var inside = (info.Kind, value.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => InUnion(value, place, ref members) ?? InMembers(value, info, members, place),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => InElements(value, info, place),
            (_, JsonValueKind.Array) when info.Converter is OutcomesConverter => InLines(value, info, place),
            (JsonTypeInfoKind.Dictionary, JsonValueKind.Object) => InEntries(value, info, place),
            _ => null,
        };
        return inside ?? Itself(value, members, place, thrown);
    }

    /// <summary>A value whose parts are all right: an init accessor or a constructor refused one of them, or all together.</summary>
    private static Fault Itself(JsonElement value, JsonTypeInfo members, Place place, Exception thrown)
    {
        if (thrown is not ArgumentException { ParamName: { Length: > 0 } name } || members.Kind != JsonTypeInfoKind.Object
            || members.Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } member
            || !value.TryGetProperty(member.Name, out var part))
        {
            return Fault.Refused(place, FaultText.Of(value, members, thrown), value);
        }

        var at = place.Member(member.Name);
        var text = FaultText.Of(part, members, thrown);
        return First(part, at, inside => inside.ValueKind == JsonValueKind.Null) is var (nowhere, nothing) ? Fault.Of(nowhere, "must not be null", nothing)
            : thrown is ArgumentOutOfRangeException { ActualValue: int number } && First(part, at, inside => inside.ValueKind == JsonValueKind.Number && inside.TryGetInt32(out var given) && given == number) is var (outside, far) ? Fault.Refused(outside, text, far)
            : Fault.Refused(at, text, part);
    }

    /// <summary>
    /// The part at fault inside a list or a map: it can hold null, or a number outside the range, by itself; the member that was to hold it
    /// refused.
    /// </summary>
    private static (Place At, JsonElement Value)? First(JsonElement value, Place place, Func<JsonElement, bool> isAtFault)
    {
        var inside = value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Select((element, i) => (At: place.Element(i), Value: element)),
            JsonValueKind.Object => value.EnumerateObject().Select(entry => (At: place.Member(entry.Name), entry.Value)),
            _ => [],
        };
        foreach (var part in inside)
        {
            if (isAtFault(part.Value))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>The case of a union must be named, and known; then its own members count.</summary>
    private static Fault? InUnion(JsonElement value, Place place, ref JsonTypeInfo members)
    {
        if (members.PolymorphismOptions is not { } union)
        {
            return null;
        }

        var at = place.Member(union.TypeDiscriminatorPropertyName);
        var known = $"one of {string.Join(", ", union.DerivedTypes.Select(c => c.TypeDiscriminator))}";
        if (!value.TryGetProperty(union.TypeDiscriminatorPropertyName, out var named))
        {
            return Fault.Of(at, $"is missing; it must be {known}", value);
        }

        foreach (var each in union.DerivedTypes)
        {
            if (named.ValueKind == JsonValueKind.String && named.ValueEquals((string)each.TypeDiscriminator!))
            {
                members = members.Options.GetTypeInfo(each.DerivedType);
                return null;
            }
        }

        return Fault.Refused(at, $"must be {known}", named);
    }

    private static Fault? InMembers(JsonElement value, JsonTypeInfo union, JsonTypeInfo members, Place place)
    {
        var discriminator = union.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var at = place.Member(member.Name);
            if (!seen.Add(member.Name))
            {
                return Fault.Of(at, "is given twice", member.Value);
            }

            if (member.Name == discriminator)
            {
                continue;
            }

            if (members.Properties.FirstOrDefault(p => p.Name == member.Name) is not { } known)
            {
                return Fault.Of(at, $"is not known here; known are {string.Join(", ", members.Properties.Select(p => p.Name))}", member.Value);
            }

            if (member.Value.ValueKind == JsonValueKind.Null && !known.IsSetNullable)
            {
                return Fault.Of(at, "must not be null", member.Value);
            }

            if (In(member.Value, members.Options.GetTypeInfo(known.PropertyType), at) is { } fault)
            {
                return fault;
            }
        }

        return members.Properties.FirstOrDefault(p => IsRequired(p) && !seen.Contains(p.Name)) is { } missing
            ? Fault.Of(place.Member(missing.Name), "is missing", value)
            : null;
    }

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false };

    private static Fault? InElements(JsonElement list, JsonTypeInfo info, Place place)
    {
        var element = info.Options.GetTypeInfo(info.ElementType!);
        var index = 0;
        foreach (var value in list.EnumerateArray())
        {
            var at = place.Element(index++);
            if (In(value, element, at) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Lines that a converter reads as a whole list: each is asked as the only one.</summary>
    private static Fault? InLines(JsonElement list, JsonTypeInfo info, Place place)
    {
        var index = 0;
        foreach (var line in list.EnumerateArray())
        {
            var at = place.Element(index++);
            if (!CanRead(Alone(line), info, out var thrown))
            {
                return Fault.Refused(at, FaultText.Of(line, info, thrown), line);
            }
        }

        return null;
    }

    private static Fault? InEntries(JsonElement map, JsonTypeInfo info, Place place)
    {
        var element = info.Options.GetTypeInfo(info.ElementType!);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var entry in map.EnumerateObject())
        {
            var at = place.Member(entry.Name);
            if (!seen.Add(entry.Name))
            {
                return Fault.Of(at, "is given twice", entry.Value);
            }

            if (In(entry.Value, element, at) is { } fault)
            {
                return fault;
            }

            if (!CanRead(Alone(entry), info, out var thrown))
            {
                return Fault.Of(at, FaultText.OfKey(info.KeyType!, thrown), entry.Value);
            }
        }

        return null;
    }

    /// <summary>A map with one entry only: where the value is right, its name is wrong.</summary>
    private static JsonElement Alone(JsonProperty entry) => Written(writer =>
    {
        writer.WriteStartObject();
        entry.WriteTo(writer);
        writer.WriteEndObject();
    });

    /// <summary>A list with one element only.</summary>
    private static JsonElement Alone(JsonElement element) => Written(writer =>
    {
        writer.WriteStartArray();
        element.WriteTo(writer);
        writer.WriteEndArray();
    });

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static bool CanRead(JsonElement value, JsonTypeInfo info, [NotNullWhen(false)] out Exception? thrown)
    {
        try
        {
            thrown = null;
            _ = value.Deserialize(info);
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            thrown = fault;
            return false;
        }
    }
}
