using System.Globalization;
using RunnersKnee.Course;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Rules;

/// <summary>INV-18 on every state an exercise can be in: what a ruling makes of its place on the ladder.</summary>
public class ResolutionInvariantTests(ITestOutputHelper output)
{
    /// <summary>What can lead downwards, mildest first; the two reductions are equally severe.</summary>
    private static readonly (Ruling Ruling, bool ByPain)[] Reasons = [(Ruling.ReduceDose, false), (Ruling.ReduceDose, true), (Ruling.Regress, false), (Ruling.StopToday, false)];

    private static readonly LadderPosition[] All = [.. Protocol.Standard.Ladders.SelectMany(Positions)];

    private static readonly Equipment[] Held = [.. Enumerable.Range(0, (int)EquipmentSet.All + 1).Select(set => (Equipment)set)];

    [Fact]
    public void INV_18_Whatever_is_reduced_stepped_back_or_stopped_ends_strictly_easier_within_reach_or_gives_way()
    {
        var states = 0;
        Sweep(at => Eased(at, ref states)).Should().BeEmpty();
        Count(states, 950_272);
    }

    [Fact]
    public void INV_18_A_more_severe_ruling_never_leaves_a_harder_exercise_than_a_milder_one()
    {
        var states = 0;
        Sweep(at => OutOfOrder(at, ref states)).Should().BeEmpty();
        Count(states, 950_272);
    }

    [Fact]
    public void INV_18_Progress_is_one_step_on_one_axis_within_the_equipment_the_stage_and_the_gate_or_it_says_why_not()
    {
        var states = 0;
        Sweep(at => Risen(at, ref states)).Should().BeEmpty();
        Count(states, 226_304);
    }

    private static List<string> Eased(LadderPosition at, ref int states)
    {
        List<string> faults = [];
        var ladder = Protocol.Standard.LadderOf(at.Exercise);
        foreach (var (held, pressure, policy) in States(ref states))
        {
            foreach (var (ruling, byPain) in Reasons)
            {
                var move = Resolution.Ease(ruling, byPain, at, ladder, held, pressure, policy);
                var isEasier = move.To is not { } to || (ladder.TryGet(to, out var rung) && Height(ladder, to) < Height(ladder, at) && (rung.Id == at.Rung || held.HasFlag(rung.Needs)));
                if (!isEasier || (pressure && ruling > Ruling.ReduceDose && !move.IsSwap))
                {
                    faults.Add($"{ruling} {at} -> {move.To} with {held}, pressure {pressure}");
                }
            }
        }

        return faults;
    }

    private static List<string> OutOfOrder(LadderPosition at, ref int states)
    {
        List<string> faults = [];
        var ladder = Protocol.Standard.LadderOf(at.Exercise);
        foreach (var (held, pressure, policy) in States(ref states))
        {
            var heights = Array.ConvertAll(Reasons, reason => Height(ladder, Resolution.Ease(reason.Ruling, reason.ByPain, at, ladder, held, pressure, policy).To));
            if (heights[2] > Math.Min(heights[0], heights[1]) || heights[3] > heights[2])
            {
                faults.Add($"{at} with {held}, pressure {pressure}, {policy}: {string.Join(", ", heights)}");
            }
        }

        return faults;
    }

    private static List<string> Risen(LadderPosition at, ref int states)
    {
        List<string> faults = [];
        var ladder = Protocol.Standard.LadderOf(at.Exercise);
        if (ladder.IsRun())
        {
            return faults; // a run rises by its own table (INV-19)
        }

        foreach (var isCalm in (bool[])[true, false])
        {
            var rising = new Rising(at, isCalm);
            foreach (var stage in Enum.GetValues<Stage>())
            {
                foreach (var held in Held)
                {
                    states++;
                    var rise = rising.In(stage, held);
                    if (!IsOneStep(ladder, at, rise, held, stage, isCalm))
                    {
                        faults.Add($"{rise.Verdict} {at} -> {rise.To} in {stage} with {held}, {(isCalm ? "calm" : "sore")}");
                    }
                }
            }
        }

        return faults;
    }

    private static bool IsOneStep(Ladder ladder, LadderPosition at, Rise rise, Equipment held, Stage stage, bool isCalm)
    {
        var (from, to) = (ladder.Find(at.Rung)!, ladder.Find(rise.To.Rung)!);
        return rise.Verdict switch
        {
            Verdict.Hold => rise.To == at && rise.Blocked is not null,
            Verdict.ProgressDose => rise.Blocked is null && to == from && rise.To.Dose == at.Dose + 1 && rise.To.Dose < to.Doses.Count,
            Verdict.ProgressRung => rise.Blocked is null && to.Level == from.Level + 1 && rise.To.Dose == to.EntryDose && held.HasFlag(to.Needs) && !(to.OpensIn > stage)
                && (isCalm || from.Level < ladder.Base().Level || ladder.GatePainFreeDays == 0),
            _ => false,
        };
    }

    private static (Equipment Held, bool Pressure, PainPolicy Policy)[] States(ref int states)
    {
        (Equipment, bool, PainPolicy)[] all = [.. from held in Held from pressure in (bool[])[false, true] from policy in Policies.Named.Values select (held, pressure, policy)];
        states += all.Length * Reasons.Length;
        return all;
    }

    private static IReadOnlyList<string> Sweep(Func<LadderPosition, List<string>> faults) => [.. All.SelectMany(faults)];

    private static IEnumerable<LadderPosition> Positions(Ladder ladder) =>
        from rung in ladder.Rungs
        from dose in Enumerable.Range(0, rung.Doses.Count)
        select new LadderPosition { Exercise = ladder.Exercise, Rung = rung.Id, Dose = dose };

    /// <summary>By rung, then by dose; what has given way is lowest.</summary>
    private static int Height(Ladder ladder, LadderPosition? at) => at is null ? -1 : (ladder.Find(at.Rung)!.Level * 10) + at.Dose;

    private void Count(int states, int expected)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{states:N0} states"));
        states.Should().Be(expected, "it is every state");
    }
}
