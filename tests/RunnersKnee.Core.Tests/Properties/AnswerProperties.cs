using System.Globalization;
using System.Text.Json;
using CsCheck;
using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Properties;

/// <summary>What holds of any answers at all, likely ones or not; a failure prints the seed.</summary>
public class AnswerProperties
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "fa-IR", "th-TH", "de-CH"];

    [Fact]
    public void Any_answers_leave_every_exercise_on_its_ladder_and_say_so_twice_alike() => Plans().Sample(
        life =>
        {
            var (plan, log) = life;
            var change = Life.Planner.Assess(plan, log, plan.StartedOn.AddDays(9));
            var after = plan.Apply(change);

            return after.Items.All(item => Protocol.Standard.LadderOf(item.At.Exercise).Rungs.Any(rung => rung.Id == item.At.Rung && item.At.Dose < rung.Doses.Count))
                && after.Items.All(item => item.IsCheck || item.IsWarmUp || after.Status is not PlanStatus.Active || Protocol.Standard[item.At.Exercise].Stages.ContainsKey(after.Stage))
                && change.Equals(Life.Planner.Assess(plan, log, change.On))
                && after.Equals(plan.Apply(change));
        },
        iter: 3_000);

    [Fact]
    public void One_bad_sign_more_in_any_answers_never_leaves_anything_harder() => Plans().Select(Gen.Int[0, Worse.Signs.Count - 1]).Sample(
        (life, sign) =>
        {
            var (plan, log) = life;
            if (log.Days.LastOrDefault(d => d.On < plan.StartedOn.AddDays(9)) is not { } day)
            {
                return true;
            }

            var on = plan.StartedOn.AddDays(9);
            return !MonotoneChecks.Milder(plan, Life.Planner.Assess(plan, log, on), Life.Planner.Assess(plan, log.Replace(Worse.Signs[sign].Of(day)), on)).Any();
        },
        iter: 2_000);

    [Fact]
    public void One_bad_sign_more_after_months_of_training_never_leaves_anything_harder() => Gen.ULong.Select(AnyAnswers.Day.List[4, 8], Gen.Int[0, 1_000]).Sample(
        (seed, days, first) =>
        {
            var life = new Life(seed, Watch.Start, _ => { }).Live();
            var (plan, on) = (life.Plan, life.Today);
            foreach (var (i, answers) in days.Index())
            {
                // any answers about what was to be done yesterday, this morning as it may be, and one sign of yesterday worse
                var yesterday = Asked(answers, plan, on.AddDays(-1));
                var log = life.Log.Replace(yesterday).Replace(new() { On = on, MorningPain = answers.MorningPain, WarningSigns = [] });
                var (name, worse) = Worse.Signs[(first + i) % Worse.Signs.Count];
                MonotoneChecks.Milder(plan, Life.Planner.Assess(plan, log, on), Life.Planner.Assess(plan, log.Replace(worse(yesterday)), on)).Should().BeEmpty($"{name} is worse, on answers {i}");
            }
        },
        iter: 300);

    [Fact]
    public void A_life_is_the_same_wherever_the_machine_stands() => Gen.ULong.Select(AnyAnswers.OneOf(Cultures)).Sample(
        (seed, culture) => Text(seed, CultureInfo.InvariantCulture) == Text(seed, CultureInfo.GetCultureInfo(culture)),
        iter: 30);

    private static string Text(ulong seed, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var life = new Life(seed, Watch.Start, _ => { }).Live();
            return string.Join('\n', life.History.Select(change => JsonSerializer.Serialize(change, RunnersKneeJson.Change)).Append(JsonSerializer.Serialize(life.Plan, RunnersKneeJson.Plan)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A plan as it began, and nine days of answers about what it asks.</summary>
    private static Gen<(RehabPlan Plan, FeedbackLog Log)> Plans() => Gen.ULong.Select(AnyAnswers.Day.List[0, 9]).Select((seed, days) =>
    {
        var dice = new Dice(seed);
        var plan = Life.Planner.Start(Arrival.Intake(dice, isCalm: true), Arrival.Availability(dice, Monday), Monday, Arrival.Policy(dice)).Plan;
        return (plan, FeedbackLog.Of(days.Select((day, i) => Asked(day, plan, Monday.AddDays(i)))));
    });

    /// <summary>The same answers, about what the plan has, on a day.</summary>
    private static DayReport Asked(DayReport answers, RehabPlan plan, DateOnly on) => answers with
    {
        On = on,
        Exercises = [.. answers.Exercises.Zip(plan.Items.Where(item => !item.IsCheck && !item.IsWarmUp).DistinctBy(item => item.At.Exercise), (report, item) => report with { At = item.At, Purpose = item.Purpose })],
    };
}
