using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RunnersKnee.Tests.Simulation;

/// <summary>What may not make a difference: the fortnight in which a life begins, and which of two reports came first.</summary>
public partial class InvarianceTests
{
    [Fact]
    public void A_life_that_begins_some_fortnights_later_is_the_same_life_later()
    {
        for (ulong seed = 1; seed <= 40; seed++)
        {
            var later = 14 * (1 + (int)(seed % 9));
            var (life, shifted) = (new Life(seed, Watch.Start, _ => { }).Live(), new Life(seed, Watch.Start.AddDays(later), _ => { }).Live());

            Moved(Text(shifted), -later).Should().Be(Text(life), $"of seed {seed}");
        }
    }

    [Fact]
    public void Which_of_two_reports_of_a_day_came_first_does_not_matter()
    {
        for (ulong seed = 1; seed <= 300; seed++)
        {
            var dice = new Dice(seed);
            var body = new Body(dice, Habit.Chaotic with { Misnames = 0, SwellingsPerMille = 300, SignsPerMille = 300 }, Arrival.Intake(dice, isCalm: true));
            var session = Life.Planner.Sessions(Life.Planner.Start(Arrival.Intake(dice, isCalm: true) with { WarningSigns = [], Age = 30, RestingPain = null, UsualMorningPain = new(1) }, Arrival.Availability(dice, Watch.Start) with { Minutes = null, OtherMinutes = null }, Watch.Start).Plan, Watch.Start).First();
            DayReport[] reports = [body.Morning(session.On), body.Evening(session.On, session.Items), body.Evening(session.On, session.Items)];

            var log = FeedbackLog.Of(reports);

            FeedbackLog.Of(reports.Reverse()).Should().Be(log, $"of seed {seed}");
            log.With(reports[1]).Should().Be(log, $"of seed {seed}");
        }
    }

    /// <summary>The plan, everything that was ever said about it, and the sessions to come.</summary>
    private static string Text(Life life) => string.Join('\n',
    [
        JsonSerializer.Serialize(life.Plan, RunnersKneeJson.Plan),
        .. life.History.Select(change => JsonSerializer.Serialize(change, RunnersKneeJson.Change)),
        .. Life.Planner.Sessions(life.Plan, life.Today).Take(14).Select(session => JsonSerializer.Serialize(session, RunnersKneeJson.Session)),
    ]);

    private static string Moved(string text, int days) =>
        Date().Replace(text, date => DateOnly.ParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
