using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using PublicApiGenerator;
using RunnersKnee.Internal;
using RunnersKnee.Tests.Golden;

namespace RunnersKnee.Tests.Conventions;

/// <summary>The public face is small, immutable, closed and explained.</summary>
public partial class PublicSurfaceTests
{
    [Fact]
    public void The_public_face_is_the_approved_one() =>
        Approve.File(
            "tests/RunnersKnee.Core.Tests/Golden/PublicApi.approved.txt",
            typeof(RehabPlanner).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd('\n') + "\n");

    [Fact]
    public void It_has_at_most_50_types() =>
        PublicSurface.TopLevel.Count().Should().BeInRange(1, 50);

    [Fact]
    public void One_using_gives_an_app_everything() =>
        PublicSurface.Types.Where(type => type.Namespace != "RunnersKnee").Select(type => type.FullName)
            .Should().Equal("Microsoft.Extensions.DependencyInjection.RunnersKneeServiceCollectionExtensions");

    [Fact]
    public void Nothing_can_be_set_after_it_was_made() =>
        PublicSurface.Types.SelectMany(PublicSurface.Mutables).Should().BeEmpty();

    [Fact]
    public void No_signature_hands_out_or_asks_for_a_collection_that_can_change() =>
        PublicSurface.Types.SelectMany(PublicSurface.MutableCollections).Should().BeEmpty();

    [Fact]
    public void No_class_can_be_derived_from_outside() =>
        PublicSurface.Types.Where(type => type.IsClass && !PublicSurface.IsClosed(type)).Should().BeEmpty();

    [Fact]
    public void The_checks_see_what_they_forbid()
    {
        PublicSurface.Mutables(typeof(Loose)).Should().BeEquivalentTo("Loose.Settable", "Loose.Field");
        PublicSurface.MutableCollections(typeof(Loose)).Should().BeEquivalentTo("Loose.Numbers: Int32[]", "Loose.Words: IReadOnlyList`1", "Loose.Take: List`1", "Loose.Take: IDictionary`2");
        PublicSurface.IsClosed(typeof(Loose)).Should().BeFalse();
        PublicSurface.IsClosed(typeof(HalfClosed)).Should().BeFalse("its copy constructor is open to heirs");
        PublicSurface.IsClosed(typeof(Dose)).Should().BeTrue();
    }

    [Fact]
    public void Every_enum_is_written_in_kebab_case() =>
        PublicSurface.Types.Where(type => type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(KebabEnum<>).MakeGenericType(type)).Should().BeEmpty();

    [Fact]
    public void Every_value_type_cannot_change_and_says_what_its_default_means()
    {
        var values = PublicSurface.Types.Where(type => type is { IsValueType: true, IsEnum: false }).ToArray();

        values.Should().NotBeEmpty();
        values.Where(type => type.GetCustomAttribute<System.Runtime.CompilerServices.IsReadOnlyAttribute>() is null).Should().BeEmpty();
        values.Where(type => !XmlDocs.Summary(type).Contains("default", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_class_says_that_threads_may_share_it() =>
        PublicSurface.TopLevel.Where(type => type is { IsClass: true, IsAbstract: false } && !SaysShareable().IsMatch(XmlDocs.Summary(type))).Should().BeEmpty();

    [Fact]
    public void Every_number_says_its_range_or_its_unit()
    {
        var numbers = PublicSurface.Properties.Where(property => Numeric(property.PropertyType)).ToArray();

        numbers.Should().HaveCountGreaterThan(30);
        numbers.Where(property => !SaysRangeOrUnit().IsMatch(XmlDocs.Summary(property))).Select(property => $"{property.DeclaringType!.Name}.{property.Name}: {XmlDocs.Summary(property)}").Should().BeEmpty();
    }

    [Fact]
    public void A_pain_score_says_its_range_once_for_all_who_hold_one() =>
        XmlDocs.Summary(typeof(PainScore)).Should().Contain("from 0 ").And.Contain("to 10 ");

    private static bool Numeric(Type type) =>
        Parts(type).Any(part => part == typeof(int) || part == typeof(decimal) || part == typeof(double) || part == typeof(long));

    private static IEnumerable<Type> Parts(Type type) => [type, .. type.GetGenericArguments()];

    [GeneratedRegex(@"\d|\b(days?|minutes|hours|seconds|pounds|kilograms|Unit)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysRangeOrUnit();

    [GeneratedRegex(@"\bImmutable\b|\bthreads\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysShareable();

    private record Loose
    {
        public int Settable { get; set; }

        public int Given { get; init; }

        public int[]? Numbers { get; init; }

        public IReadOnlyList<List<string>>? Words { get; init; }

        public int Field;

        public void Take(List<int> list, IDictionary<string, int> map, IReadOnlyDictionary<string, int> fine) => Field = list.Count + map.Count + fine.Count;
    }

    private sealed record Heir : Loose;

    private abstract record HalfClosed
    {
        private HalfClosed()
        {
        }
    }
}
