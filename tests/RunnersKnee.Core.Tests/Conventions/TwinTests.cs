namespace RunnersKnee.Tests.Conventions;

/// <summary>Records that say the same are equal, lists and maps included, and nobody can change one from outside.</summary>
public class TwinTests
{
    private static readonly Type[] All = [.. PublicSurface.Types.Where(type => PublicSurface.IsRecord(type) && !type.IsAbstract)];

    private static readonly Type[] Free = [.. All.Where(type => type.GetConstructor(Type.EmptyTypes) is not null)];

    public static TheoryData<Type> Records { get; } = [.. Free];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_equals_its_twin(Type type)
    {
        var (one, other) = (new Specimen().Of(type), new Specimen().Of(type));

        one.Should().NotBeSameAs(other);
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_keeps_a_copy_of_what_it_was_given(Type type)
    {
        var given = new Specimen();
        var record = given.Of(type);

        foreach (dynamic collection in given.Given)
        {
            collection.Clear();
        }

        record.Equals(new Specimen().Of(type)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_differs_from_its_twin_when_one_answer_does(Type type)
    {
        foreach (var property in type.GetProperties().Where(PublicSurface.IsInit))
        {
            var (one, twin) = (new Specimen().Of(type), new Specimen().Of(type));
            property.SetValue(twin, property.GetValue(new Specimen(other: true).Of(type)));

            one.Equals(twin).Should().BeFalse(property.Name);
        }
    }

    [Fact]
    public void Every_public_record_but_the_three_with_rules_between_their_members_is_among_them() =>
        All.Except(Free).Should().BeEquivalentTo([typeof(PainPolicy), typeof(Rule), typeof(WeekProgress)]);

    [Fact]
    public void A_policy_equals_its_twin() =>
        new PainPolicy(new(0), new(2), new(6)).Should().Be(PainPolicy.Default).And.NotBe(PainPolicy.LowPain);
}
