using RunnersKnee.Course;
using RunnersKnee.Ladders;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>INV-21 over every exercise, every set of exercises beside it, every stage and all equipment that matters to a target.</summary>
public class SwapGraphTests
{
    private static readonly Ladder[] Ladders = [.. Protocol.Standard.Ladders.Where(l => l.SwapTo.Count > 0)];

    /// <summary>What the targets and the rungs below them need; other equipment cannot make a difference.</summary>
    private static readonly Equipment[] Held = [.. Subsets(Ladders.SelectMany(l => l.SwapTo).SelectMany(t => Below(t)).Aggregate(Equipment.None, (all, r) => all | r.Needs))];

    private static readonly RehabPlan Plan = YearOfLife.Planner.Start(Planning.Runner.Calm, Planning.Runner.EveryOtherDay, YearRun.Monday).Plan with { Recent = [] };

    [Theory]
    [InlineData(Stage.CalmDown)]
    [InlineData(Stage.Build)]
    [InlineData(Stage.RunReturn)]
    [InlineData(Stage.Maintain)]
    public void INV_21_A_swap_never_loads_the_knee_more_and_the_walk_along_them_ends(Stage stage)
    {
        List<string> faults = [];
        var targets = 0;
        for (var others = 0; others < 1 << Ladders.Length; others++)
        {
            foreach (var held in Held)
            {
                var plan = Plan with { Stage = stage, Availability = Plan.Availability with { Equipment = held }, Items = [.. Ladders.Where((_, i) => (others & (1 << i)) != 0).Select(l => Item(l.Position(l.Rungs[0], 0)))] };
                var swaps = new Swaps(Protocol.Standard, plan, new PlanDraft(Protocol.Standard, plan, YearRun.Monday), stage);
                foreach (var ladder in Ladders.Where((_, i) => (others & (1 << i)) != 0))
                {
                    foreach (var present in ladder.Rungs.Select(r => r.KneeLoad).Distinct())
                    {
                        if (swaps.TargetOf(ladder, present) is { } target)
                        {
                            targets++;
                            faults.AddRange(Wrong(plan, ladder, present, target));
                        }
                    }
                }
            }
        }

        faults.Take(5).Should().BeEmpty();
        targets.Should().BePositive();
    }

    /// <summary>Swapped again and again within the days that exclude what was swapped away, a place in the plan comes to an end.</summary>
    [Theory]
    [InlineData(Stage.CalmDown)]
    [InlineData(Stage.Build)]
    [InlineData(Stage.RunReturn)]
    [InlineData(Stage.Maintain)]
    public void INV_21_A_place_that_is_swapped_every_day_is_empty_after_as_many_swaps_as_there_are_exercises(Stage stage)
    {
        var longest = 0;
        foreach (var ladder in Ladders)
        {
            foreach (var held in Held)
            {
                for (var others = 0; others < 1 << Ladders.Length; others += 7)
                {
                    longest = Math.Max(longest, Walk(ladder, held, others, stage));
                }
            }
        }

        longest.Should().BeInRange(1, Ladders.Length);
    }

    private static int Walk(Ladder from, Equipment held, int others, Stage stage)
    {
        PlanItem[] beside = [.. Ladders.Where((l, i) => l != from && (others & (1 << i)) != 0).Select(l => Item(l.Position(l.Rungs[0], 0)))];
        var (place, load, steps) = (Item(from.Position(from.Base(), 1)), from.Base().KneeLoad, 0);
        List<Outcome> swapped = [];
        while (steps <= Ladders.Length)
        {
            var plan = Plan with { Stage = stage, Availability = Plan.Availability with { Equipment = held }, Items = [.. beside, place], Recent = [.. swapped] };
            if (new Swaps(Protocol.Standard, plan, new PlanDraft(Protocol.Standard, plan, YearRun.Monday), stage).TargetOf(Protocol.Standard.LadderOf(place.At.Exercise), load) is not { } target)
            {
                return steps;
            }

            swapped.Add(new() { On = YearRun.Monday, At = place.At, Verdict = Verdict.Swap, Rule = "R-REG-01", About = YearRun.Monday });
            (place, steps) = (target with { Purpose = Purpose.Training }, steps + 1);
            load = Protocol.Standard.LadderOf(place.At.Exercise).Find(place.At.Rung)!.KneeLoad;
        }

        return steps;
    }

    private static IEnumerable<string> Wrong(RehabPlan plan, Ladder from, KneeLoad present, PlanItem target)
    {
        var ladder = Protocol.Standard.LadderOf(target.At.Exercise);
        var rung = ladder.Find(target.At.Rung)!;
        var story = $"{from.Exercise} at {present} to {target.At} in {plan.Stage} with {plan.Availability.Equipment}";
        if (rung.KneeLoad > present)
        {
            yield return $"{story}: it loads the knee more";
        }

        if (!plan.Availability.Equipment.HasFlag(rung.Needs))
        {
            yield return $"{story}: it needs {rung.Needs}";
        }

        if (plan.Items.Any(i => i.At.Exercise == target.At.Exercise))
        {
            yield return $"{story}: it is in the plan already";
        }

        if (!Protocol.Standard[target.At.Exercise].Stages.TryGetValue(plan.Stage, out var use) || use is Purpose.WarmUp or Purpose.Check)
        {
            yield return $"{story}: not in this stage";
        }

        if (rung.Level > ladder.Base().Level || target.At.Dose > 1 || target.Purpose is not Purpose.Trial)
        {
            yield return $"{story}: it begins too hard";
        }
    }

    private static IEnumerable<Rung> Below(LadderPosition target) =>
        Protocol.Standard.LadderOf(target.Exercise) is var ladder ? ladder.Rungs.Where(r => r.Level <= ladder.Find(target.Rung)!.Level) : [];

    private static IEnumerable<Equipment> Subsets(Equipment all) => Enumerable.Range(0, (int)EquipmentSet.All + 1).Select(e => (Equipment)e).Where(e => (e & ~all) == Equipment.None);

    private static PlanItem Item(LadderPosition at) => new() { At = at, Purpose = Purpose.Training, Since = YearRun.Monday, Days = Weekdays.Monday };
}
