using System.Collections.Concurrent;
using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>The tables are read by sets of bits; asked row by row they say the same, whatever was answered.</summary>
public class SetsTests
{
    public static TheoryData<string> Policies { get; } = [.. RunCube.Names];

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_sets_of_the_decision_table_and_its_rows_say_the_same_of_every_answer(string policy)
    {
        var (heads, tails) = (Heads().ToArray(), Tails().ToArray());
        (heads.Length * tails.Length).Should().Be(9_732_096, "it is the whole product");

        Differ(heads, tails, RunCube.Of(policy).Policy).Should().BeEmpty();
    }

    [Fact]
    public void They_say_the_same_under_any_policy_a_runner_could_have()
    {
        var policies = Rules.Policies.All;
        var heads = Heads().Where(o => o.Urgency is Urgency.None).ToArray();
        var tails = Tails().Where(o => o is { Form: FormQuality.Good, RepeatedPartial: false, Ready: true, Attributable: false, Trend: not PainTrend.Easing }
            && o.After is AfterEffect.Settled or AfterEffect.Flared && o.Morning is MorningEffect.AtOrBelowBaseline && o.Week is WeekTrend.Stable or WeekTrend.Worsening).ToArray();

        policies.Should().HaveCount(220);
        policies.SelectMany(policy => Differ(heads, tails, policy)).Take(5).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_sets_of_the_table_of_running_and_its_rows_say_the_same_of_every_answer(string policy) =>
        RunCube.Of(policy).Where((o, e, judged) => judged.FiredRows != OneByOne(o, e, RunCube.Of(policy).Policy)).Should().BeEmpty();

    [Fact]
    public void They_say_the_same_of_running_under_any_policy_a_runner_could_have()
    {
        var runs = from head in Heads()
                   where head.Urgency is Urgency.None
                   from trend in Enum.GetValues<PainTrend>()
                   from after in (AfterEffect[])[AfterEffect.Settled, AfterEffect.Lingering]
                   select Run(head, trend, after);
        var seen = runs.ToArray();

        Rules.Policies.All.SelectMany(policy => seen.Where(o => RunTable.Judge(o, policy).FiredRows != OneByOne(o, o.EffectivePain(policy), policy)).Select(o => $"{policy}: {o}"))
            .Take(5).Should().BeEmpty();
    }

    [Fact]
    public void A_judgement_with_all_rows_that_fired_takes_no_memory()
    {
        var (seen, run) = (Heads().First(), Run(Heads().First(), PainTrend.Steady, AfterEffect.Settled));
        var rows = Judge(seen, run);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
        {
            rows |= Judge(seen, run);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        rows.Should().NotBe(0);

        static uint Judge(in Observation seen, in RunObservation run) =>
            DecisionTable.Judge(seen, PainPolicy.Default).FiredRows | (uint)DecisionTable.Judge(seen, PainPolicy.LowPain).Ruling | RunTable.Judge(run, PainPolicy.Default).FiredRows;
    }

    private static IEnumerable<string> Differ(Observation[] heads, Observation[] tails, PainPolicy policy)
    {
        ConcurrentQueue<string> differ = [];
        _ = Parallel.ForEach(heads, head =>
        {
            var pain = head.EffectivePain(policy); // no answer of the tail bears on it
            foreach (ref readonly var tail in tails.AsSpan())
            {
                var seen = Join(head, tail);
                if (DecisionTable.Judge(seen, policy).FiredRows != DecisionTable.Table.OrOtherwise(DecisionTable.Table.Fired(seen, pain, policy)))
                {
                    differ.Enqueue($"{policy}: {seen}");
                    return;
                }
            }
        });
        return differ.Take(5);
    }

    private static uint OneByOne(in RunObservation o, int pain, PainPolicy policy) => RunTable.Table.OrOtherwise(RunTable.Table.Fired(o, pain, policy));

    /// <summary>Everything that bears on pain, and the signs.</summary>
    private static IEnumerable<Observation> Heads() =>
        from urgency in Enum.GetValues<Urgency>()
        from quality in Enum.GetValues<PainQuality>()
        from pain in Enumerable.Range(0, 11)
        from completion in Enum.GetValues<Completion>()
        select Seen() with { Urgency = urgency, Quality = quality, Pain = pain, Completion = completion };

    /// <summary>Everything else.</summary>
    private static IEnumerable<Observation> Tails() =>
        from after in Enum.GetValues<AfterEffect>()
        from morning in Enum.GetValues<MorningEffect>()
        from trend in Enum.GetValues<PainTrend>()
        from week in Enum.GetValues<WeekTrend>()
        from form in Enum.GetValues<FormQuality>()
        from flags in Enumerable.Range(0, 16)
        select Seen() with
        {
            After = after,
            Morning = morning,
            Trend = trend,
            Week = week,
            Form = form,
            Attributable = (flags & 1) != 0,
            RepeatedAboveHold = (flags & 2) != 0,
            RepeatedPartial = (flags & 4) != 0,
            Ready = (flags & 8) != 0,
        };

    private static Observation Join(in Observation head, in Observation tail) => tail with { Urgency = head.Urgency, Quality = head.Quality, Pain = head.Pain, Completion = head.Completion };

    private static RunObservation Run(in Observation head, PainTrend trend, AfterEffect after) => new()
    {
        Urgency = head.Urgency,
        Quality = head.Quality,
        Pain = head.Pain,
        Completion = head.Completion,
        Trend = trend,
        After = after,
        Morning = MorningEffect.AtOrBelowBaseline,
        Limp = false,
        Swelling = Swelling.None,
        HasSuccesses = true,
        IsRateLimited = false,
        IsUnstable = false,
    };

    private static Observation Seen() => new()
    {
        Urgency = Urgency.None,
        Quality = PainQuality.None,
        Pain = 0,
        After = AfterEffect.Settled,
        Morning = MorningEffect.AtOrBelowBaseline,
        Attributable = false,
        Trend = PainTrend.Steady,
        Week = WeekTrend.Stable,
        Form = FormQuality.Good,
        Completion = Completion.MetTarget,
        RepeatedAboveHold = false,
        RepeatedPartial = false,
        Ready = true,
    };
}
