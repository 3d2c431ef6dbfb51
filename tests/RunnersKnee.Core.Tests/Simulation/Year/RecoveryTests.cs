using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>INV-31: no dead end. Who is well from now on comes to the last stage in bounded time, from wherever it begins.</summary>
public class RecoveryTests(ITestOutputHelper output)
{
    /// <summary>Days; found by running, with some slack.</summary>
    private const int Bound = 260;

    [Fact]
    public void INV_31_From_every_beginning_with_every_equipment_Maintain_is_reached() =>
        Reached(Enumerable.Range(0, ((int)EquipmentSet.All + 1) * 2).Select(Beginning).Select((plan, i) => (Name: $"beginning {i}", Plan: plan, Log: FeedbackLog.Empty, On: plan.StartedOn)));

    [Fact]
    public void INV_31_From_the_middle_of_a_year_Maintain_is_reached() =>
        Reached(new YearRun().Run(5001, 150).Midway.Select(s => (Name: $"seed {s.Seed} on {s.On:O}", Plan: s.After with { Availability = Enough(s.After.Availability) }, s.Log, s.On)));

    private void Reached(IEnumerable<(string Name, RehabPlan Plan, FeedbackLog Log, DateOnly On)> from)
    {
        ConcurrentQueue<(int Days, string Name)> took = new();
        ConcurrentQueue<string> stuck = new();
        _ = Parallel.ForEach(from.ToArray(), one =>
        {
            var (days, plan, last) = Recovery.From(one.Plan, one.Log, one.On, Bound);
            if (days is { } number)
            {
                took.Enqueue((number, one.Name));
            }
            else
            {
                stuck.Enqueue($"{one.Name}: after {Bound} days {Recovery.Story(plan, last)}");
            }
        });

        output.WriteLine($"{took.Count} arrived, {stuck.Count} did not; the longest took {string.Join(", ", took.OrderDescending().Take(5))}, half of them {took.Select(t => t.Days).Order().ElementAtOrDefault(took.Count / 2)} days");
        stuck.Order(StringComparer.Ordinal).Take(5).Should().BeEmpty();
        took.Should().NotBeEmpty();
    }

    /// <summary>Equipment sets in order; irritability, running, days, minutes and policy each turn at another pace, so that pairs of them meet.</summary>
    private static RehabPlan Beginning(int i)
    {
        var intake = (i % 3) switch
        {
            0 => Low,
            1 => Low with { WorstPain = new(4), WorstPainInWeek = new(5), HoursToSettle = 3, UsualMorningPain = new(2) },
            _ => Low with { WorstPain = new(7), WorstPainInWeek = new(8), HoursToSettle = null, UsualMorningPain = new(3) },
        };
        intake = (i / 3 % 5) switch
        {
            0 => intake,
            1 => intake with { RunsPerWeek = 3, LongestRunMinutes = 40, PainRunning = new(1) },
            2 => intake with { RunsPerWeek = 2, LongestRunMinutes = 12, PainRunning = new(2) },
            3 => intake with { Age = 15, GuardianAgreed = true, GoalRunMinutes = 20 },
            _ => intake with { RunsPerWeek = 1, LongestRunMinutes = 20, PainRunning = new(4), GoalRunMinutes = 40, GoalRunsPerWeek = 3 },
        };
        var availability = new Availability
        {
            TrainingDays = (i % 7) switch { 0 => Weekdays.All, 1 => Weekdays.Monday | Weekdays.Thursday, 2 => Weekdays.Saturday | Weekdays.Sunday, 3 => Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, 4 => Weekdays.Tuesday | Weekdays.Wednesday, 5 => Weekdays.All & ~Weekdays.Sunday, _ => Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday },
            RunningDays = (i % 5) switch { 0 or 1 => Weekdays.None, 2 => Weekdays.Tuesday | Weekdays.Saturday, 3 => Weekdays.All, _ => Weekdays.Monday | Weekdays.Wednesday | Weekdays.Sunday },
            Equipment = (Equipment)(i % ((int)EquipmentSet.All + 1)),
            Minutes = i % 11 == 0 ? [60, 60, 60, 60, 60, 60, 60] : i % 11 == 5 ? [45, 45, 45, 45, 45, 45, 45] : null,
        };
        return YearOfLife.Planner.Start(intake, availability, YearRun.Monday.AddDays(i % 7), i % 13 == 0 ? PainPolicy.SeedLiteral : null).Plan;
    }

    private static Intake Low { get; } = new() { WorstPain = new(2), WorstPainInWeek = new(3), UsualMorningPain = new(1), MorningPainAfterActivity = new(1), HoursToSettle = 0, WarningSigns = [], Age = 30 };

    /// <summary>Two days at least, with time enough: who has less cannot come back to running, whatever the plan.</summary>
    private static Availability Enough(Availability availability) => availability with { TrainingDays = availability.TrainingDays | Weekdays.Monday | Weekdays.Thursday, RunningDays = availability.RunningDays is Weekdays.None ? Weekdays.None : availability.RunningDays | Weekdays.Tuesday | Weekdays.Saturday, Minutes = null, OtherMinutes = null };
}
