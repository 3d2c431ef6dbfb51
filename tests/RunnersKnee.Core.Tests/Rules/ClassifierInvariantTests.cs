using System.Globalization;
using RunnersKnee.Rules;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Rules;

/// <summary>INV-20 on every score, every usual pain and every policy: from answers to classes, worse never reads milder.</summary>
public class ClassifierInvariantTests(ITestOutputHelper output)
{
    [Fact]
    public void INV_20_Morning_and_hour_read_worse_with_more_pain_and_never_stricter_for_a_knee_that_usually_hurts_more()
    {
        List<string> faults = [];
        var cases = 0;
        foreach (var policy in Policies.All)
        {
            foreach (var usual in Scores)
            {
                foreach (var score in Scores)
                {
                    cases++;
                    var (after, morning) = (After(score, usual, policy), Classifier.Morning(new(score), new(usual)));
                    if (score < 10 && (After(score + 1, usual, policy) < after || Classifier.Morning(new(score + 1), new(usual)) < morning))
                    {
                        faults.Add($"{score + 1} reads milder than {score} where {usual} is usual, {policy}");
                    }

                    if (usual < 10 && (After(score, usual + 1, policy) > after || Classifier.Morning(new(score), new(usual + 1)) > morning))
                    {
                        faults.Add($"{score} reads stricter where {usual + 1} is usual than where {usual} is, {policy}");
                    }

                    var (asAfter, asMorning) = (score >= policy.Stop.Value ? AfterEffect.Flared : score <= usual ? AfterEffect.Settled : AfterEffect.Lingering,
                        (score - usual) switch { <= 0 => MorningEffect.AtOrBelowBaseline, 1 => MorningEffect.RaisedByOne, _ => MorningEffect.RaisedByTwoPlus });
                    if (after != asAfter || morning != asMorning)
                    {
                        faults.Add($"{score} where {usual} is usual reads {after} and {morning}, {policy}");
                    }
                }
            }
        }

        Check(faults, cases, 220 * 11 * 11);
    }

    [Fact]
    public void INV_20_The_pain_that_counts_grows_with_the_score_and_with_the_word_for_it()
    {
        List<string> faults = [];
        var cases = 0;
        foreach (var policy in Policies.All)
        {
            foreach (var completion in Enum.GetValues<Completion>())
            {
                foreach (var score in Scores)
                {
                    cases++;
                    var pains = Array.ConvertAll(Enum.GetValues<PainQuality>(), quality => Classifier.EffectivePain(quality, score, completion, policy));
                    var more = Array.ConvertAll(Enum.GetValues<PainQuality>(), quality => Classifier.EffectivePain(quality, Math.Min(10, score + 1), completion, policy));
                    var (none, tired, ache, sharp) = (pains[0], pains[1], pains[2], pains[3]);
                    if (more.Zip(pains).Any(p => p.First < p.Second) || tired > ache || ache > sharp || none != ache || sharp == 0 || (completion is Completion.StoppedByPain && pains.Contains(0))
                        || ache < score || tired != (score >= policy.Stop.Value ? score : completion is Completion.StoppedByPain ? 1 : 0))
                    {
                        faults.Add($"{score} {completion} counts as {string.Join(", ", pains)}, {policy}");
                    }
                }
            }
        }

        Check(faults, cases, 220 * 6 * 11);
    }

    [Fact]
    public void INV_17_A_stricter_policy_never_reads_an_answer_milder()
    {
        List<string> faults = [];
        var cases = 0;
        foreach (var (strict, mild) in Policies.Pairs)
        {
            var (stricter, milder) = (Policies.All[strict], Policies.All[mild]);
            foreach (var score in Scores)
            {
                cases++;
                if (Scores.Any(usual => After(score, usual, stricter) < After(score, usual, milder))
                    || Enum.GetValues<PainQuality>().Any(q => Classifier.EffectivePain(q, score, Completion.MetTarget, stricter) < Classifier.EffectivePain(q, score, Completion.MetTarget, milder))
                    || RunTable.Tolerance(stricter) > RunTable.Tolerance(milder))
                {
                    faults.Add($"{score} under {stricter} and {milder}");
                }
            }
        }

        Check(faults, cases, 15_510 * 11);
    }

    private static IEnumerable<int> Scores => Enumerable.Range(0, 11);

    private static AfterEffect After(int score, int usual, PainPolicy policy) => Classifier.After(new(score), usual, policy);

    private void Check(List<string> faults, int cases, int expected)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases:N0} cases"));
        faults.Take(5).Should().BeEmpty();
        cases.Should().Be(expected);
    }
}
