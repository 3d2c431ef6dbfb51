using RunnersKnee.Tests.Planning;
using RunnersKnee.Tests.Simulation.Year;

namespace RunnersKnee.Tests.Simulation;

/// <summary>
/// Many runners change their days once, and once more before that week has passed: a fortnight of what was shown and of what will be shown joins
/// without a rest, a limit of the week or a day too much, and the change says all that moved and nothing else.
/// </summary>
public class MovedWeekTests
{
    private const int Runners = 250;

    [Fact]
    public void Weeks_join_wherever_the_days_are_changed() =>
        Enumerable.Range(1, Runners).AsParallel().SelectMany(seed => Faults((ulong)seed).Take(2).Select(f => $"seed {seed}: {f}")).Take(5).Should().BeEmpty();

    private static IEnumerable<string> Faults(ulong seed)
    {
        var dice = new Dice(seed);
        var intake = Newcomer.Intake(dice) with { WarningSigns = [], Age = 30, RestingPain = null };
        var runner = new Runner(intake, Newcomer.Availability(dice) with { RunningDays = dice.Percent(50) ? Weekdays.None : Newcomer.Days(dice, 2) });
        List<Session> shown = [];
        var quiet = Live(runner, dice.Of(2, 7, 16, 30, 55), shown);
        for (var times = 0; times < 3; times++)
        {
            var moved = Moved(runner.Plan.Availability, dice, runner.Today);
            var change = runner.Planner.Reschedule(runner.Plan, moved, runner.Today);
            foreach (var fault in Told(runner.Plan, change))
            {
                yield return $"{runner.Today:O} {fault}";
            }

            runner.Apply(change);
            var ahead = runner.Planner.Sessions(runner.Plan, runner.Today).TakeWhile(s => s.On.DayNumber < runner.Today.DayNumber + 14);
            foreach (var fault in Joined([.. shown.Where(s => s.On < runner.Today), .. ahead]))
            {
                yield return $"moved on {runner.Today:O}, joined {quiet}: {fault}";
            }

            // some do what is shown, some only look at it and say nothing
            if (dice.Percent(50))
            {
                quiet = Live(runner, dice.Between(1, 4), shown);
            }
            else
            {
                for (var days = dice.Between(1, 4); days > 0; days--)
                {
                    shown.AddRange(runner.Session is { } session ? [session] : []);
                    _ = runner.Sleep();
                }
            }
        }
    }

    private static string Live(Runner runner, int days, List<Session> shown)
    {
        for (; days > 0; days--)
        {
            _ = runner.WakeUp();
            if (runner.Session is { } session)
            {
                shown.Add(session);
                _ = runner.Train();
            }

            _ = runner.Sleep();
        }

        return $"{runner.Plan.Stage}";
    }

    private static Availability Moved(Availability availability, Dice dice, DateOnly today) => dice.Below(5) switch
    {
        0 => Newcomer.Availability(dice),
        1 => availability with { TrainingDays = Newcomer.Days(dice, 2), Minutes = null },
        2 => availability with { TrainingDays = Weekdays.All, RunningDays = Newcomer.Days(dice, 2), LongRunDay = (DayOfWeek)dice.Below(7) },
        3 => availability with { Minutes = [.. Enumerable.Range(0, 7).Select(_ => dice.Of(0, 15, 30, 45, 60))] },
        _ => availability.WithDaysOff(today.AddDays(dice.Below(3)), today.AddDays(4)).WithMinutes(today.AddDays(5), today.AddDays(9), 15),
    };

    /// <summary>Each item that is not as it was has decisions that lead from what it was to what it is; nothing else has one.</summary>
    private static IEnumerable<string> Told(RehabPlan plan, PlanChange.Rescheduled change)
    {
        var after = plan.Apply(change);
        foreach (var decision in change.Decisions.Where(d => d.Before == d.After))
        {
            yield return $"a decision about {decision.Exercise}, which stays as it is";
        }

        foreach (var moved in plan.Items.Where(i => !after.Items.Contains(i) && !change.Decisions.Any(d => d.Before == i)).Concat(after.Items.Where(i => !plan.Items.Contains(i) && !change.Decisions.Any(d => d.After == i))))
        {
            yield return $"{moved.At} on {moved.Days} moved and no decision says so";
        }

        foreach (var late in change.Decisions.Where(d => d.Before is { } b && d.After is { } a && a.At == b.At && a.Days == b.Days && a.AlternateDays == b.AlternateDays && a.NotBefore == b.NotBefore))
        {
            yield return $"a decision about {late.Exercise}, of which a runner sees nothing";
        }
    }

    private static IEnumerable<string> Joined(IReadOnlyList<Session> sessions)
    {
        foreach (var fault in SessionChecks.InARow(sessions.Select(s => s with { Items = [.. s.Items.Where(i => i.Purpose is not Purpose.Check)] })))
        {
            yield return fault;
        }

        foreach (var session in sessions.Where(s => s.Items.Count(i => i.Purpose is not Purpose.WarmUp) > 4 || s.Items.Count(DayChecks.IsHeavy) > 2
            || s.Items.Select(i => Protocol.Standard[i.At.Exercise].Movement).Distinct().Count() < s.Items.Count))
        {
            yield return $"{session.On:O} holds {string.Join(", ", session.Items.Select(i => i.At))}";
        }

        foreach (var exercise in sessions.SelectMany(s => s.Items.Where(i => i.Purpose is not Purpose.Check).Select(i => (i.At.Exercise, s.On))).GroupBy(d => d.Exercise, d => d.On))
        {
            foreach (var days in InSeven([.. exercise], Protocol.Standard.LadderOf(exercise.Key).Frequency.PerWeek.Max + 1))
            {
                yield return $"{exercise.Key} on {days}";
            }
        }

        foreach (var days in InSeven([.. sessions.Where(s => s.Items.Any(DayChecks.IsHeavy)).Select(s => s.On)], 7))
        {
            yield return $"heavy on {days}";
        }
    }

    private static IEnumerable<string> InSeven(DateOnly[] days, int many) =>
        from last in Enumerable.Range(0, days.Length).Skip(many - 1)
        where days[last].DayNumber - days[last - many + 1].DayNumber < 7
        select string.Join(", ", days[(last - many + 1)..(last + 1)].Select(d => $"{d:O}"));
}
