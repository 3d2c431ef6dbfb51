using System.Globalization;
using RunnersKnee.Rules;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Rules;

/// <summary>The table of running under every policy a runner could have, on the answers that meet a score of a policy.</summary>
public class RunPolicyTests(ITestOutputHelper output)
{
    private static readonly RunObservation[] Runs =
    [
        .. from quality in Enum.GetValues<PainQuality>()
           from pain in Enumerable.Range(0, 11)
           from completion in Enum.GetValues<Completion>()
           from trend in Enum.GetValues<PainTrend>()
           from after in Enum.GetValues<AfterEffect>()
           from morning in Enum.GetValues<MorningEffect>()
           select new RunObservation
           {
               Urgency = Urgency.None,
               Quality = quality,
               Pain = pain,
               Completion = completion,
               Trend = trend,
               After = after,
               Morning = morning,
               Limp = false,
               Swelling = Swelling.None,
               HasSuccesses = true,
               IsRateLimited = false,
               IsUnstable = false,
           },
    ];

    private static readonly RunRuling[][] Rulings = [.. Policies.All.Select(policy => Array.ConvertAll(Runs, run => RunTable.Judge(run, policy).Ruling))];

    [Fact]
    public void INV_17_A_stricter_policy_never_judges_a_run_milder_whatever_the_two_are()
    {
        Runs.Should().HaveCount(12_672);
        Policies.Pairs.AsParallel().SelectMany(pair => Enumerable.Range(0, Runs.Length).Where(i => Rulings[pair.Stricter][i] < Rulings[pair.Milder][i]).Take(1)
            .Select(i => $"{Rulings[pair.Stricter][i]} under {Policies.All[pair.Stricter]}, {Rulings[pair.Milder][i]} under {Policies.All[pair.Milder]} for {Runs[i]}")).Take(5).Should().BeEmpty();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)Policies.Pairs.Count * Runs.Length:N0} comparisons"));
    }

    [Fact]
    public void INV_19_Under_any_policy_a_run_gains_a_level_only_at_2_or_less_and_stops_from_the_stop_score_on() =>
        Enumerable.Range(0, Rulings.Length).SelectMany(p => Runs.Where((run, i) => run.EffectivePain(Policies.All[p]) is var pain
            && ((Rulings[p][i] is RunRuling.Advance && pain > Math.Min(2, Policies.All[p].Hold.Value)) || (pain >= Policies.All[p].Stop.Value && Rulings[p][i] < RunRuling.Stop) || (pain > 2 && Rulings[p][i] < RunRuling.StepDown))).Take(1))
            .Should().BeEmpty();
}
