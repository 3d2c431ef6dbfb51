using System.Globalization;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Rules;

/// <summary>The invariants that speak of the scores of a policy, for every policy a runner could have.</summary>
public class EveryPolicyTests(ITestOutputHelper output)
{
    [Fact]
    public void There_are_220_policies_and_15510_pairs_of_them_of_which_one_is_stricter()
    {
        (Policies.All.Count, Policies.Pairs.Count).Should().Be((220, 15_510));
        Policies.Named.Values.Should().BeSubsetOf(Policies.All);
        EveryPolicy.Inputs.Should().Be(1_368_576);
    }

    [Fact]
    public void INV_17_A_stricter_policy_is_never_milder()
    {
        EveryPolicy.MilderThoughStricter.Should().BeEmpty();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Policies.Pairs.Count:N0} pairs of policies, {EveryPolicy.Inputs:N0} answers each: {Policies.Pairs.Count * EveryPolicy.Inputs:N0} comparisons"));
    }

    [Fact]
    public void INV_03_to_INV_08_A_worse_answer_is_never_ruled_milder_under_any_policy()
    {
        EveryPolicy.MilderThoughWorse.Should().BeEmpty();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Policies.All.Count * EveryPolicy.Inputs:N0} rulings"));
    }

    [Fact]
    public void INV_09_to_INV_16_Under_any_policy_each_answer_is_ruled_within_its_bounds()
    {
        EveryPolicy.OutOfBounds.Should().BeEmpty();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Policies.All.Count * EveryPolicy.Inputs:N0} rulings"));
    }
}
