using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Serialization;

namespace RunnersKnee.Tests.Serialization;

public class AbsentMemberTests
{
    public static TheoryData<string> Names => Documents.Names;

    [Fact]
    public void A_day_says_no_more_than_its_date() =>
        Read("""{"on":"2026-03-02"}""", RunnersKneeJson.Day).Should().Be(new DayReport { On = Documents.Monday });

    [Fact]
    public void An_exercise_of_a_day_was_training_unless_it_says_otherwise() =>
        Read("""{"on":"2026-03-02","exercises":[{"at":"plank/standard/0"}]}""", RunnersKneeJson.Day).Exercises
            .Should().Equal(new ExerciseReport { At = LadderPosition.Parse("plank/standard/0"), Purpose = Purpose.Training });

    [Fact]
    public void A_runner_who_names_no_running_days_and_no_minutes_has_none_and_no_limit() =>
        Read("""{"trainingDays":"monday","equipment":"none"}""", RunnersKneeJson.Availability)
            .Should().Be(new Availability { TrainingDays = Weekdays.Monday, RunningDays = Weekdays.None, Equipment = Equipment.None, Minutes = null, LongRunDay = null, OtherMinutes = null });

    [Fact]
    public void An_intake_takes_the_careful_reading() =>
        Read("""{"worstPain":4,"hoursToSettle":null,"warningSigns":[],"usualMorningPain":1}""", RunnersKneeJson.Intake)
            .Should().Be(new Intake { WorstPain = new(4), HoursToSettle = null, WarningSigns = [], UsualMorningPain = new(1), GuardianAgreed = false });

    [Fact]
    public void A_protocol_without_words_of_its_own_has_none() =>
        Read(Required("protocol Daily"), RunnersKneeJson.Protocol).Words.Should().NotBeNull().And.BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_said_is_null_no_or_none_and_never_something_that_was_not_said(string name)
    {
        var value = JsonSerializer.Deserialize(Required(name), Documents.Named(name).Info)!;

        Unexpected(value, Info(Documents.Named(name).Info.Type)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_said_is_not_said_after_a_round_trip(string name)
    {
        var info = Documents.Named(name).Info;
        var value = JsonSerializer.Deserialize(Required(name), info)!;

        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, info), info).Should().Be(value);
    }

    private static T Read<T>(string json, JsonTypeInfo<T> info) => JsonSerializer.Deserialize(json, info)!;

    private static JsonTypeInfo Info(Type type) => DocumentOptions.Strict.GetTypeInfo(type);

    /// <summary>A document with its required members only, at every depth; its exercise is one that the package has words for.</summary>
    private static string Required(string name)
    {
        var node = Documents.Node(name);
        Strip(node, Info(Documents.Named(name).Info.Type));
        return node.ToJsonString().Replace("wall-squat", "plank", StringComparison.Ordinal);
    }

    private static void Strip(JsonNode? node, JsonTypeInfo info)
    {
        if (node is JsonArray list && info.Kind == JsonTypeInfoKind.Enumerable)
        {
            foreach (var element in list)
            {
                Strip(element, Info(info.ElementType!));
            }
        }
        else if (node is JsonObject o && info.Kind == JsonTypeInfoKind.Object)
        {
            var union = info.PolymorphismOptions;
            info = union is null ? info : Info(union.DerivedTypes.Single(d => (string)d.TypeDiscriminator! == (string?)o["kind"]).DerivedType);
            foreach (var property in info.Properties)
            {
                if (property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false })
                {
                    Strip(o[property.Name], Info(property.PropertyType));
                }
                else
                {
                    o.Remove(property.Name);
                }
            }
        }
    }

    /// <summary>Optional members that hold something, and members that must not be null and are.</summary>
    private static IEnumerable<string> Unexpected(object value, JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            return ((IEnumerable)value).Cast<object>().SelectMany(element => Unexpected(element, Info(info.ElementType!)));
        }

        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return [];
        }

        return Info(value.GetType()).Properties.SelectMany(property =>
        {
            var part = property.Get!(value);
            var member = value.GetType().GetProperty(property.Name, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)!;
            var where = $"{value.GetType().Name}.{member.Name}";
            if (part is null)
            {
                return new NullabilityInfoContext().Create(member).ReadState == NullabilityState.NotNull ? [where] : [];
            }

            if (property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false })
            {
                return Unexpected(part, Info(property.PropertyType));
            }

            return part is IEnumerable list and not string ? list.Cast<object>().Any() ? [where] : []
                : part.Equals(Activator.CreateInstance(part.GetType())) ? [] : [where];
        });
    }
}
