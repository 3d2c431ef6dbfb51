using System.Collections.Concurrent;
using System.Globalization;
using RunnersKnee.Course;
using RunnersKnee.Rules;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Rules;

/// <summary>
/// From the answers as they are given, or not given, to the ruling, the way every assessment goes: a worse answer is never ruled milder, and none
/// at all never milder than the best one.
/// </summary>
public class GivenAnswerTests(ITestOutputHelper output)
{
    private static readonly LadderPosition Raise = LadderPosition.Parse("straight-leg-raise/standard/2");

    /// <summary>Pain, the word for it, whether it grew, form, what was done; 0 is always "not answered".</summary>
    private static readonly Grid Given = new(12, 5, 4, 4, 7);

    private static readonly ExerciseReport[] Reports = [.. Enumerable.Range(0, Given.Count).Select(i => new ExerciseReport
    {
        At = Raise,
        During = Given.At(i, 0) is > 0 and var pain ? new(pain - 1) : null,
        Quality = Answer<PainQuality>(Given.At(i, 1)),
        Trend = Answer<PainTrend>(Given.At(i, 2)),
        Form = Answer<FormQuality>(Given.At(i, 3)),
        Completion = Answer<Completion>(Given.At(i, 4)),
    })];

    private static readonly DayFacts[] Days =
    [
        .. from urgency in Enum.GetValues<Urgency>()
           from after in Enum.GetValues<AfterEffect>()
           from morning in Enum.GetValues<MorningEffect>()
           from charged in (bool[])[true, false]
           from week in (WeekTrend[])[WeekTrend.Stable, WeekTrend.Worsening]
           from repeated in (bool[])[false, true]
           from ready in (bool[])[true, false]
           select new DayFacts { Urgency = urgency, After = after, Morning = morning, Attributable = charged, Week = week, RepeatedAboveHold = repeated, RepeatedPartial = repeated, Ready = ready },
    ];

    /// <summary>Answers from good to bad on each axis, as places; pain from 0 to 10, where "none" and a score is an ache.</summary>
    private static readonly (int Axis, int[] Worse)[] Chains =
    [
        (0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        (1, [2, 3, 4]),
        (2, [1, 2, 3]),
        (3, [1, 2, 3]),
        (4, [1, 2, 3, 4, 5]),
    ];

    public static TheoryData<string> Presets { get; } = [.. Policies.Named.Keys];

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_03_to_INV_08_A_worse_answer_is_never_ruled_milder_whatever_else_was_left_open(string policy) =>
        Check(policy, rulings => Milder(rulings, from chain in Chains from i in Enumerable.Range(0, chain.Worse.Length - 1) select (chain.Axis, chain.Worse[i], chain.Worse[i + 1])));

    [Theory]
    [MemberData(nameof(Presets))]
    public void R_MIS_01_No_answer_is_never_ruled_milder_than_the_best_answer(string policy) =>
        Check(policy, rulings => Milder(rulings, from chain in Chains.Where(c => c.Axis != 1) select (chain.Axis, chain.Worse[0], 0)));

    [Theory]
    [MemberData(nameof(Presets))]
    public void R_MIS_01_Nothing_progresses_while_form_or_what_was_done_is_not_known(string policy) =>
        Check(policy, rulings => Enumerable.Range(0, rulings.Length)
            .Where(i => rulings[i] is Ruling.Progress && (Given.At(i, 3) == 0 || Given.At(i, 4) == 0)).Select(i => Reports[i].ToString()));

    /// <summary>One set of rulings for each day on which the answers could have been given.</summary>
    private void Check(string policy, Func<Ruling[], IEnumerable<string>> faults)
    {
        ConcurrentBag<string> found = [];
        _ = Parallel.ForEach(Days, day =>
        {
            var rulings = Array.ConvertAll(Reports, report => DecisionTable.Judge(day.Observe(report), Policies.Named[policy]).Ruling);
            foreach (var fault in faults(rulings).Take(1))
            {
                found.Add($"{fault} on {day}");
            }
        });

        found.Take(5).Should().BeEmpty();
        ((long)Reports.Length * Days.Length).Should().Be(6_881_280);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)Reports.Length * Days.Length:N0} reports"));
    }

    private static IEnumerable<string> Milder(Ruling[] rulings, IEnumerable<(int Axis, int Better, int Worse)> steps) =>
        from step in steps
        from i in Enumerable.Range(0, rulings.Length)
        where Given.At(i, step.Axis) == step.Better
        let worse = i + ((step.Worse - step.Better) * Given.Stride(step.Axis))
        where rulings[worse] < rulings[i]
        select $"{rulings[i]} for {Reports[i]} turns {rulings[worse]} for {Reports[worse]}";

    private static T? Answer<T>(int place)
        where T : struct, Enum => place == 0 ? null : Enum.GetValues<T>()[place - 1];
}
