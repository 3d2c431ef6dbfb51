using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// 28 days in which nothing moved are never passed over in silence (INV-33): mild pain alone is a stall that has an offer (R-STL-01); for
/// anything else what holds the plan is named (R-STL-02). It changes nothing.
/// </summary>
internal sealed class Stalls(Protocol protocol, RehabPlan plan, PlanDraft draft, Readings readings, Exposures exposures)
{
    private const string MildPain = "R-HLD-02";
    private const string WaitsForAnswers = "R-HLD-03";

    /// <summary>What a spell of mild pain may say of its other days: two good ones in a row are not there, or nothing harder is to come.</summary>
    private static readonly string[] BesideMildPain = [MildPain, "R-HLD-06", Top];

    private const string Top = "R-MAX-01";

    private readonly Judge _judge = new(readings, exposures, plan, Urgency.None);

    /// <summary>Null: something moved in the last 28 days. <paramref name="held"/> is what holds all progress, by rule or by missing answer; null: nothing does.</summary>
    public Finding? Find(Stage stage, string? held) =>
        stage != plan.Stage || draft.On.DayNumber - LastChange().DayNumber < Limits.StallDays ? null
        : held is null && IsMild() ? new() { Rule = "R-STL-01", Holds = true, Observed = Reasons.Text(Limits.StallPain), Limit = Reasons.Text(Limits.StallDays) }
        : held is not null ? Of(null, held)
        : Blocked();

    private DateOnly LastChange()
    {
        var last = Later(Later(plan.StartedOn, plan.StageSince), plan.StatusSince);
        for (var i = 0; i < draft.Items.Count; i++)
        {
            var item = draft.Items[i];
            last = item.IsWarmUp || item.IsCheck ? last : Later(last, item.Since);
        }

        // what moved says so itself; a verdict that found nothing left to ease changed nothing
        for (var i = 0; i < draft.Outcomes.Count; i++)
        {
            var outcome = draft.Outcomes[i];
            last = outcome.On > last && outcome is { Verdict: Verdict.Swap or Verdict.Add, Rule: not "R-SCH-05" } && !WarmsUp(outcome.At.Exercise) ? outcome.On : last;
        }

        return last;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>A warm-up that came or went is no change of what is trained.</summary>
    private bool WarmsUp(ExerciseId exercise) => draft.Items.Concat(plan.Items).Any(i => i.IsWarmUp && i.At.Exercise == exercise);

    /// <summary>Every exercise was done, and whatever held one was pain of at most 2 and nothing else; only where a policy would let such pain pass.</summary>
    private bool IsMild()
    {
        var last = draft.Exercises.Select(i => (Item: i, Days: Judged(i).ToArray())).ToArray();
        return plan.Policy.Progress < PainPolicy.LowPain.Progress
            && last.All(l => l.Days.Length > 0)
            && last.SelectMany(l => l.Days).Where(d => d.Judgement.Ruling is not Ruling.Progress).All(d => d.Judgement.Rule == MildPain && d.Pain <= Limits.StallPain)
            && last.SelectMany(l => l.Days).Any(d => d.Judgement.Rule == MildPain)
            && last.All(l => Told(l.Item) is not { } rule || BesideMildPain.Contains(rule));
    }

    /// <summary>The first exercise in the order of the plan that is not at its top, and the rule or the answer that holds it.</summary>
    private Finding Blocked()
    {
        var held = draft.Exercises.Select(i => (i.At.Exercise, Rule: Holding(i))).ToArray();
        var first = Array.FindIndex(held, h => h.Rule != Top);
        return first >= 0 ? Of(held[first].Exercise, held[first].Rule) : Of(held.Length > 0 ? held[0].Exercise : null, Top);
    }

    private string Holding(PlanItem item) =>
        item.AwaitsMorning ? MissingAnswers.Morning
        : Judged(item).FirstOrDefault() is not { Judgement: var judgement, Day: var day } ? item.Days is Weekdays.None ? "R-SCH-09" : Gaps.RuleId
        : judgement.Ruling is Ruling.Progress ? Told(item) ?? "R-HLD-06"
        : judgement.Rule != WaitsForAnswers ? judgement.Rule
        : readings.AfterOn(day) is AfterEffect.NotReported ? MissingAnswers.AfterHour
        : readings.MorningAfter(day) is MorningEffect.NotReported ? MissingAnswers.Morning
        : WaitsForAnswers;

    /// <summary>The sessions of the last 28 days, newest first, without the one whose morning may still come.</summary>
    private IEnumerable<Done> Judged(PlanItem item)
    {
        for (var ago = 1; ago <= Limits.StallDays; ago++)
        {
            var day = draft.On.AddDays(-ago);
            if (exposures.On(day, item.At.Exercise, warmUp: false) is { } report && !exposures.IsEasy(day, report)
                && (ago > 1 || readings.Day(draft.On)?.MorningPain is not null))
            {
                var ladder = protocol.LadderOf(item.At.Exercise);
                var rung = ladder.TryGet(report.At, out var named) ? named : ladder.Find(item.At.Rung)!;
                yield return new Done(day, _judge.RulingOf(day, report, rung), readings.EffectivePain(report));
            }
        }
    }

    /// <summary>The rule that last held it, as the plan remembers it.</summary>
    private string? Told(PlanItem item) => draft.Outcomes
        .LastOrDefault(o => o.At.Exercise == item.At.Exercise && o.About is { } about && about < draft.On.AddDays(-1))?.Rule;

    private static Finding Of(ExerciseId? exercise, string observed) =>
        new() { Rule = "R-STL-02", Holds = true, Exercise = exercise, Observed = observed, Limit = Reasons.Text(Limits.StallDays) };

    private sealed record Done(DateOnly Day, Judgement Judgement, int Pain);
}
