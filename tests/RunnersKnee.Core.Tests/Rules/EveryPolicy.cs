using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>
/// The rulings of all 220 policies: every value of the answers that bear on pain or that a row asks for together with it, and of the others those
/// that make a difference to a row. Left out are an emergency, a morning that was not reported or is charged to something else, and a part done
/// twice: each is ruled as another that is here, which the whole product of the four policies shows.
/// </summary>
internal static class EveryPolicy
{
    private static readonly Grid Core = new(4, 11, 6, 3, 4, 2);

    /// <summary>The answers that bear on pain, or that a row asks for together with pain.</summary>
    private static readonly Observation[] Cores = [.. Enumerable.Range(0, Core.Count).Select(i => new Observation
    {
        Quality = (PainQuality)Core.At(i, 0),
        Pain = Core.At(i, 1),
        Completion = (Completion)Core.At(i, 2),
        Trend = (PainTrend)Core.At(i, 3),
        Week = Cube.Weeks[Core.At(i, 4)],
        RepeatedAboveHold = Core.At(i, 5) == 1,
        Urgency = Urgency.None,
        After = AfterEffect.Settled,
        Morning = MorningEffect.AtOrBelowBaseline,
        Attributable = true,
        Form = FormQuality.Good,
        RepeatedPartial = false,
        Ready = true,
    })];

    private static readonly Observation[] Rests =
    [
        .. from urgency in (Urgency[])[Urgency.None, Urgency.Yellow, Urgency.Urgent]
           from after in Enum.GetValues<AfterEffect>()
           from morning in (MorningEffect[])[MorningEffect.AtOrBelowBaseline, MorningEffect.RaisedByOne, MorningEffect.RaisedByTwoPlus]
           from form in Enum.GetValues<FormQuality>()
           from ready in (bool[])[true, false]
           select Cores[0] with { Urgency = urgency, After = after, Morning = morning, Form = form, Ready = ready },
    ];

    private static readonly (int Better, int Worse)[] Steps = [.. WorseAnswers()];

    private static readonly byte[][] Least = [.. Policies.All.Select(policy => Array.ConvertAll(Cores, core => (byte)AsksFor(core, policy).Least))];

    private static readonly byte[][] Most = [.. Policies.All.Select(policy => Array.ConvertAll(Cores, core => (byte)AsksFor(core, policy).Most))];

    /// <summary>How many answers are ruled under each policy.</summary>
    public static long Inputs => (long)Cores.Length * Rests.Length;

    /// <summary>Where a stricter policy rules milder, at most five.</summary>
    public static IReadOnlyList<string> MilderThoughStricter => [.. Found.Value.Where(f => f.Check == 0).Select(f => f.Fault).Take(5)];

    /// <summary>Where a worse answer is ruled milder under some policy, at most five.</summary>
    public static IReadOnlyList<string> MilderThoughWorse => [.. Found.Value.Where(f => f.Check == 1).Select(f => f.Fault).Take(5)];

    /// <summary>Where a ruling is milder, or harsher, than the answers allow under some policy, at most five.</summary>
    public static IReadOnlyList<string> OutOfBounds => [.. Found.Value.Where(f => f.Check == 2).Select(f => f.Fault).Take(5)];

    /// <summary>One pass for all three: each answer is ruled once under each policy.</summary>
    private static Lazy<IReadOnlyCollection<(int Check, string Fault)>> Found { get; } = new(() =>
    {
        ConcurrentBag<(int, string)> faults = [];
        _ = Parallel.ForEach(Rests, rest =>
        {
            byte[][] rulings = [.. Policies.All.Select(policy => Rulings(rest, policy))];
            string?[] found = [Stricter(rulings, rest), Worse(rulings, rest), Bounded(rulings, rest)];
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is { } fault)
                {
                    faults.Add((i, fault));
                }
            }
        });
        return faults;
    });

    private static string? Stricter(byte[][] rulings, Observation rest)
    {
        foreach (var (stricter, milder) in Policies.Pairs)
        {
            if (IsBelowAnywhere(rulings[stricter], rulings[milder]))
            {
                var i = Enumerable.Range(0, Cores.Length).First(i => rulings[stricter][i] < rulings[milder][i]);
                return $"{(Ruling)rulings[stricter][i]} under {Policies.All[stricter]}, {(Ruling)rulings[milder][i]} under {Policies.All[milder]} for {Join(Cores[i], rest)}";
            }
        }

        return null;
    }

    /// <summary>More pain, a worse word for it, growing pain, a worse week, less done, or a second time.</summary>
    private static string? Worse(byte[][] rulings, Observation rest)
    {
        for (var p = 0; p < rulings.Length; p++)
        {
            foreach (var (better, worse) in Steps)
            {
                if (rulings[p][worse] < rulings[p][better])
                {
                    return $"{(Ruling)rulings[p][better]} turns {(Ruling)rulings[p][worse]} under {Policies.All[p]} for {Join(Cores[better], rest)}";
                }
            }
        }

        return null;
    }

    /// <summary>INV-09 to INV-16: the most severe of what each answer asks for is what is ruled.</summary>
    private static string? Bounded(byte[][] rulings, Observation rest)
    {
        var beside = (byte)AsksFor(rest);
        for (var p = 0; p < rulings.Length; p++)
        {
            var (least, most, of) = (Least[p], Most[p], rulings[p]);
            for (var i = 0; i < of.Length; i++)
            {
                if (of[i] < Math.Max(least[i], beside) || of[i] > Math.Max(most[i], beside))
                {
                    return $"{(Ruling)of[i]}, not {(Ruling)Math.Max(least[i], beside)} to {(Ruling)Math.Max(most[i], beside)}, under {Policies.All[p]} for {Join(Cores[i], rest)}";
                }
            }
        }

        return null;
    }

    /// <summary>What the answers that bear on pain ask for by themselves, at least and at most: pain that is too much reduces, or steps back where it was so before.</summary>
    private static (Ruling Least, Ruling Most) AsksFor(in Observation core, PainPolicy policy)
    {
        var pain = core.EffectivePain(policy);
        return core.Quality is PainQuality.Sharp || pain >= policy.Stop.Value || (core.Trend is PainTrend.Increasing && pain >= 1) ? (Ruling.StopToday, Ruling.StopToday)
            : core.Completion is Completion.StoppedByPain ? (Ruling.Regress, Ruling.Regress)
            : pain > policy.Hold.Value ? (Ruling.ReduceDose, Ruling.Regress)
            : core.Week is WeekTrend.Worsening ? (Ruling.ReduceDose, Ruling.ReduceDose)
            : pain > policy.Progress.Value || core.Completion > Completion.MetTarget ? (Ruling.Hold, Ruling.Hold)
            : (Ruling.Progress, Ruling.Progress);
    }

    /// <summary>What the other answers ask for by themselves.</summary>
    private static Ruling AsksFor(in Observation rest) =>
        rest.Urgency >= Urgency.Urgent ? Ruling.StopAndRefer
        : rest.After is AfterEffect.Flared ? Ruling.StopToday
        : rest.Form is FormQuality.BrokenDown || rest.Morning is MorningEffect.RaisedByTwoPlus ? Ruling.Regress
        : rest.After is AfterEffect.Lingering ? Ruling.ReduceDose
        : rest is { Urgency: Urgency.None, After: AfterEffect.Settled, Morning: MorningEffect.AtOrBelowBaseline, Form: FormQuality.Good, Ready: true } ? Ruling.Progress
        : Ruling.Hold;

    /// <summary>From each answer to the next worse one on one axis. No pain at all has no quality that is worse than none; what was not attempted is beside the chain.</summary>
    private static IEnumerable<(int Better, int Worse)> WorseAnswers() =>
        from i in Enumerable.Range(0, Core.Count)
        from axis in Enumerable.Range(0, 6)
        let at = Core.At(i, axis)
        where at + 1 < Core.Length(axis) && (axis != 0 || at > 0 || Core.At(i, 1) == 0) && (axis != 2 || at < (int)Completion.StoppedByPain)
        select (i, i + Core.Stride(axis));

    private static byte[] Rulings(in Observation rest, PainPolicy policy)
    {
        var rulings = new byte[Cores.Length];
        for (var i = 0; i < rulings.Length; i++)
        {
            rulings[i] = (byte)DecisionTable.Judge(Join(Cores[i], rest), policy).Ruling;
        }

        return rulings;
    }

    private static bool IsBelowAnywhere(byte[] one, byte[] other)
    {
        var left = MemoryMarshal.Cast<byte, Vector<byte>>(one);
        var right = MemoryMarshal.Cast<byte, Vector<byte>>(other);
        for (var i = 0; i < left.Length; i++)
        {
            if (Vector.LessThanAny(left[i], right[i]))
            {
                return true;
            }
        }

        for (var i = left.Length * Vector<byte>.Count; i < one.Length; i++)
        {
            if (one[i] < other[i])
            {
                return true;
            }
        }

        return false;
    }

    private static Observation Join(in Observation core, in Observation rest) =>
        core with { Urgency = rest.Urgency, After = rest.After, Morning = rest.Morning, Form = rest.Form, Ready = rest.Ready };
}
