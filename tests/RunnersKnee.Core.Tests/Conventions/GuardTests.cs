using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace RunnersKnee.Tests.Conventions;

/// <summary>A value that can be made is a valid one: what the remarks forbid is refused when it is given, by an argument exception.</summary>
public partial class GuardTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly (PropertyInfo Property, decimal Min, decimal Max)[] Ranges =
    [
        .. from property in Inits()
           where (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(int) || type == typeof(decimal))
           let range = Range().Match(XmlDocs.Summary(property))
           where range.Success
           select (property, Number(range.Groups["min"].Value), Number(range.Groups["max"].Value)),
    ];

    public static TheoryData<string> References { get; } =
        [.. Inits().Where(property => !property.PropertyType.IsValueType && Nullability.Create(property).WriteState is NullabilityState.NotNull).Select(Name)];

    public static TheoryData<string> Enums { get; } = [.. Inits().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsEnum).Select(Name)];

    public static TheoryData<string> Numbers { get; } = [.. Ranges.Select(range => Name(range.Property))];

    [Theory]
    [MemberData(nameof(References))]
    public void A_member_that_may_not_be_null_refuses_null(string member)
    {
        var property = Inits().Single(p => Name(p) == member);
        if (member is "DayReport.Exercises")
        {
            XmlDocs.Summary(property).Should().Contain("null is read as empty");
            return;
        }

        Setting(property, null).Should().Throw<ArgumentException>().Which.Message.Should().Contain(property.Name);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_member_with_names_refuses_a_number_without_one(string member)
    {
        var property = Inits().Single(p => Name(p) == member);
        if (member is "Rung.Needs")
        {
            XmlDocs.Summary(property).Should().Contain("reported with all other faults");
            return;
        }

        Setting(property, Enum.ToObject(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, 4096)).Should().Throw<ArgumentOutOfRangeException>().Which.Message.Should().Contain(property.Name);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_takes_the_range_its_remark_names_and_refuses_what_lies_beside_it(string member)
    {
        var (property, min, max) = Ranges.Single(range => Name(range.Property) == member);

        Setting(property, Of(min)).Should().NotThrow();
        Setting(property, Of(max)).Should().NotThrow();
        Setting(property, Of(min - 1)).Should().Throw<ArgumentOutOfRangeException>().Which.Message.Should().Contain(property.Name);
        Setting(property, Of(max + 1)).Should().Throw<ArgumentOutOfRangeException>();

        object Of(decimal value) => Convert.ChangeType(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_checks_have_something_to_check() =>
        new[] { References.Count, Enums.Count, Numbers.Count }.Should().OnlyContain(count => count > 20);

    private static IEnumerable<PropertyInfo> Inits() =>
        PublicSurface.Types.Where(type => PublicSurface.IsRecord(type) && !type.IsAbstract).SelectMany(type => type.GetProperties())
            .Where(PublicSurface.IsInit).DistinctBy(Name);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    /// <summary>Sets a member of a valid value; what it throws comes out as it is.</summary>
    private static Action Setting(PropertyInfo property, object? value) => () => property.SetMethod!.Invoke(new Specimen().Of(property.ReflectedType!), BindingFlags.DoNotWrapExceptions, null, [value], null);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary><c>0 to 4</c>, also <c>0 (smallest) to 4</c>.</summary>
    [GeneratedRegex(@"(?<min>\d+)( \([^)]*\))? to (?<max>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();
}
