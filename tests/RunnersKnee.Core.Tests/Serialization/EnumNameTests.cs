using System.Text.Json;

namespace RunnersKnee.Tests.Serialization;

/// <summary>These names stand in stored plans. Add to them; never change one.</summary>
public class EnumNameTests
{
    public static TheoryData<Type, string> Names => new()
    {
        { typeof(Completion), "exceeded-target met-target mostly-done partial stopped-by-pain not-attempted" },
        { typeof(Equipment), "none step bench loop-band ankle-weight dumbbell suspension-strap roll" },
        { typeof(FormQuality), "good minor-faults broken-down" },
        { typeof(KneeLoad), "none low moderate high" },
        { typeof(PainQuality), "none muscle-fatigue ache sharp" },
        { typeof(PainTrend), "easing steady increasing" },
        { typeof(PlanStatus), "active paused needs-intake suspended" },
        { typeof(Provenance), "seed published published-secondary recalled design" },
        { typeof(Purpose), "training trial warm-up check" },
        { typeof(Stage), "calm-down build run-return maintain" },
        { typeof(Swelling), "none puffy-gone-in-a-day clear-or-lasting" },
        { typeof(Urgency), "none yellow urgent emergency" },
        { typeof(Verdict), "add progress-dose progress-rung hold reduce-dose regress swap stop-today stop-and-refer" },
        { typeof(Weekdays), "none monday tuesday wednesday thursday friday saturday sunday all" },
    };

    private static readonly JsonSerializerOptions Plain = new();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_names_in_documents_are_fixed(Type type, string names) =>
        Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type, Plain).Trim('"')).Should().Equal(names.Split(' '));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_reads_back_and_nothing_else_does(Type type, string names)
    {
        foreach (var name in names.Split(' '))
        {
            JsonSerializer.Serialize(JsonSerializer.Deserialize($"\"{name}\"", type, Plain), type, Plain).Should().Be($"\"{name}\"");
            foreach (var other in (string[])[$"\"{name.ToUpperInvariant()}\"", $"\" {name}x\"", $"\"{name}/\"", "0", "\"0\"", "null", "true", "[]"])
            {
                FluentActions.Invoking(() => JsonSerializer.Deserialize(other, type, Plain)).Should().Throw<JsonException>(other);
            }
        }
    }

    [Fact]
    public void Every_public_enum_is_in_this_list() =>
        typeof(RehabPlan).Assembly.GetExportedTypes().Where(t => t.IsEnum).Should().BeEquivalentTo(Names.Select(row => (Type)row[0]));

    [Theory]
    [InlineData(Weekdays.None, "none")]
    [InlineData(Weekdays.Friday, "friday")]
    [InlineData(Weekdays.Monday | Weekdays.Friday | Weekdays.Sunday, "monday, friday, sunday")]
    [InlineData(Weekdays.All, "all")]
    public void A_set_is_written_as_its_names_in_order(Weekdays days, string text)
    {
        JsonSerializer.Serialize(days, Plain).Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<Weekdays>($"\"{text}\"", Plain).Should().Be(days);
    }

    [Fact]
    public void A_set_may_be_written_in_any_order() =>
        JsonSerializer.Deserialize<Weekdays>("\"sunday,monday,  friday\"", Plain).Should().Be(Weekdays.Monday | Weekdays.Friday | Weekdays.Sunday);

    [Fact]
    public void A_value_without_a_name_is_not_written() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize((Equipment)1024, Plain)).Should().Throw<JsonException>().WithMessage("*1024*");
}
