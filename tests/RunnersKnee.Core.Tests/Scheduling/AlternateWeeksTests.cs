using RunnersKnee.Scheduling;
using static RunnersKnee.Tests.Scheduling.Weeks;

namespace RunnersKnee.Tests.Scheduling;

/// <summary>A-02: four times a week on days that do not follow each other is four in one week and three in the next.</summary>
public class AlternateWeeksTests
{
    private static readonly Fortnight FourThenThree = new(AlternateWeeks.Four, AlternateWeeks.Three);
    private static readonly Fortnight ThreeThenFour = new(AlternateWeeks.Three, AlternateWeeks.Four);

    [Fact]
    public void A_fortnight_of_strict_alternate_days_has_no_two_in_a_row_also_where_it_begins_again()
    {
        var days = Enumerable.Range(0, 28).Where(d => ((d / 7 % 2 == 0 ? FourThenThree.ThisWeek : FourThenThree.NextWeek) & (Weekdays)(1 << (d % 7))) != Weekdays.None).ToArray();

        days.Zip(days.Skip(1), (a, b) => b - a).Should().OnlyContain(gap => gap == 2);
    }

    [Fact]
    public void An_exercise_that_has_three_days_of_seven_gets_them() => Of(Request(Weekdays.All, Slr, Cla, Brg)).Should().Be(FourThenThree);

    [Fact]
    public void It_begins_with_the_week_that_moves_the_fewest_of_its_days() =>
        Of(Request(Weekdays.All, Slr, Cla with { Previous = AlternateWeeks.Three }, Brg)).Should().Be(ThreeThenFour);

    [Theory]
    [InlineData(AlternateWeeks.Four)]
    [InlineData(AlternateWeeks.Three)]
    public void What_alternates_keeps_its_weeks(Weekdays present) =>
        Of(Request(Weekdays.All, Slr, Cla, Brg), present).ThisWeek.Should().Be(present);

    [Fact]
    public void A_runner_who_does_not_train_every_day_keeps_three() =>
        Of(Request(Weekdays.All & ~Weekdays.Saturday, Slr, Cla)).ThisWeek.Should().Be(Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday);

    [Fact]
    public void The_other_clamshell_keeps_its_days() => IsTheSame(Of(Request(Weekdays.All, Clb with { Min = 1, Max = 1 }, Cla))).Should().BeTrue();

    [Fact]
    public void A_day_that_holds_four_already_holds_no_fifth() => IsTheSame(Of(Request(Weekdays.All, Slr, Cla, Saq, Brg with { Min = 7 }, N90))).Should().BeTrue();

    [Fact]
    public void Both_weeks_have_the_minutes_or_it_stays_with_three()
    {
        var request = Request(Weekdays.All, Slr, Cla);

        Of(request.WithMinutes(17)).Should().Be(FourThenThree);
        IsTheSame(Of(request.WithMinutes(17, 17, 17, 17, 17, 16, 17))).Should().BeTrue();
    }

    [Fact]
    public void A_warm_up_of_the_same_movement_keeps_its_day()
    {
        var request = Request(Weekdays.All, Slr, Cla) with { WarmUps = [Clb with { Minutes = 2 }] };

        IsTheSame(Of(request with { Availability = request.Availability with { RunningDays = Weekdays.Tuesday } })).Should().BeTrue();
    }

    [Fact]
    public void Nobody_alternates_unasked()
    {
        var request = Request(Weekdays.All, Cla);
        var choice = WeekPlanner.Choose(request);

        new AlternateWeeks(request, choice).Choose(_ => false, _ => Weekdays.None).Should().OnlyContain(w => w.ThisWeek == choice.Days[0] && w.NextWeek == choice.Days[0]);
    }

    private static bool IsTheSame(Fortnight weeks) => weeks.ThisWeek == weeks.NextWeek;

    private static Fortnight Of(WeekRequest request, Weekdays present = Weekdays.None)
    {
        var clamshell = request.Items.ToList().FindIndex(i => i.Exercise == Cla.Exercise);
        return new AlternateWeeks(request, WeekPlanner.Choose(request)).Choose(i => i == clamshell, _ => present)[clamshell];
    }
}
