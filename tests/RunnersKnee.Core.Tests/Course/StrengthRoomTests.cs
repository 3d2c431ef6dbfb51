using System.Numerics;

namespace RunnersKnee.Tests.Course;

/// <summary>Once running is back strength work keeps to three days: those that hold it, where days have minutes of their own.</summary>
public class StrengthRoomTests
{
    private const Equipment Everything = Equipment.Step | Equipment.LoopBand;

    private static readonly int[] Some = [0, 5, 10, 15, 30, 60];

    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly Intake Runs = new()
    {
        WorstPain = new(1),
        WorstPainInWeek = new(1),
        HoursToSettle = 0,
        WarningSigns = [],
        UsualMorningPain = new(0),
        MorningPainAfterActivity = new(0),
        RestingPain = new(0),
        SeenByClinician = true,
        Age = 30,
        RunsPerWeek = 3,
        LongestRunMinutes = 30,
        PainRunning = new(0),
    };

    [Theory]
    [InlineData(5)]
    [InlineData(1)]
    [InlineData(0)]
    public void Days_with_hardly_a_minute_hide_no_free_day(int minutes)
    {
        var plan = RehabPlanner.Default.Start(Runs, Rhythm(minutes, 60, minutes, 60, minutes, 60, 60), Monday).Plan;

        plan.Stage.Should().Be(Stage.RunReturn);
        plan.Items.Where(i => !i.IsWarmUp).Should().OnlyContain(i => i.Days != Weekdays.None);
        RehabPlanner.Default.Sessions(plan, Monday).TakeWhile(s => s.On < Monday.AddDays(7)).SelectMany(s => s.LeftOut).Should().BeEmpty();
    }

    [Fact]
    public void Present_days_that_no_longer_hold_what_they_held_are_given_up()
    {
        var start = RehabPlanner.Default.Start(Runs, new() { TrainingDays = Weekdays.All, RunningDays = Weekdays.Tuesday | Weekdays.Saturday, Equipment = Everything }, Monday).Plan;
        var moved = start.Apply(RehabPlanner.Default.Reschedule(start, Rhythm(5, 60, 5, 60, 5, 60, 60), Monday));

        moved.Items.Where(i => !i.IsWarmUp).Should().OnlyContain(i => i.Days != Weekdays.None);
    }

    [Fact]
    public void A_week_that_is_asked_for_twice_is_the_same_and_holds_as_many_exercises_as_a_new_one()
    {
        var start = RehabPlanner.Default.Start(Runs, new() { TrainingDays = Weekdays.Monday | Weekdays.Tuesday | Weekdays.Sunday, Equipment = Everything }, Monday).Plan;
        var given = new Availability { TrainingDays = Weekdays.All & ~Weekdays.Thursday, Equipment = Everything, Minutes = [30, 255, 255, 255, 255, 255, 15] };

        var once = start.Apply(RehabPlanner.Default.Reschedule(start, given, Monday));
        var twice = once.Apply(RehabPlanner.Default.Reschedule(once, given, Monday));
        var anew = RehabPlanner.Default.Start(Runs, given, Monday).Plan;

        twice.Items.Select(i => (i.At, i.Days)).Should().Equal(once.Items.Select(i => (i.At, i.Days)));
        Days(once).Should().BeGreaterThanOrEqualTo(Days(anew));

        static int Days(RehabPlan plan) => plan.Items.Where(i => !i.IsWarmUp).Sum(i => BitOperations.PopCount((uint)i.Days));
    }

    [Fact]
    public void A_minute_more_on_any_day_takes_no_exercise_away()
    {
        List<string> faults = [];
        var dice = new Random(20261122);
        for (var n = 0; n < 150; n++)
        {
            int[] minutes = [.. Enumerable.Range(0, 7).Select(_ => Some[dice.Next(Some.Length)])];
            var day = dice.Next(7);
            var less = Held(minutes);
            var more = Held([.. minutes.Select((m, i) => i == day ? m + 1 : m)]);
            if (more < less)
            {
                faults.Add($"{string.Join(",", minutes)}: {less} exercises, {more} with a minute more on day {day}");
            }
        }

        faults.Should().BeEmpty();

        static int Held(int[] minutes) => RehabPlanner.Default.Start(Runs, Rhythm(minutes), Monday).Plan.Items.Count(i => !i.IsWarmUp && i.Days != Weekdays.None);
    }

    private static Availability Rhythm(params int[] minutes) =>
        new() { TrainingDays = Weekdays.All, RunningDays = Weekdays.Tuesday | Weekdays.Saturday, Equipment = Everything, Minutes = minutes };
}
