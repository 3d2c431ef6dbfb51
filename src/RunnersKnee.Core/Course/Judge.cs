using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Judges one exercise on one day by the decision table, with what is known now.</summary>
internal sealed class Judge(Readings readings, Exposures exposures, RehabPlan plan, Urgency urgency)
{
    private const string HeldByYellow = "R-HLD-01";

    public Judged Of(DateOnly day, ExerciseReport report, Rung rung, PlanItem item)
    {
        var previous = exposures.Before(day, report.At.Exercise);
        var facts = FactsOf(day, rung, previous?.Report) with
        {
            Urgency = urgency,
            Ready = previous is { } last && IsReady(day, report, last, rung, item),
        };
        var judgement = DecisionTable.Judge(facts.Observe(report), readings.Policy);

        // without a number only what is certain counts: the table saw the least pain it can have been
        var isOpen = report.During is null && judgement.Ruling < Ruling.ReduceDose;
        return new(day, report, facts, judgement, isOpen, EasyDays.Sore(readings, day), readings.Policy);
    }

    /// <summary>An easy day moves nothing unless it stopped the exercise or hurt more than the knee did before (R-PRE-02).</summary>
    public bool IsKeptEasy(DateOnly day, ExerciseReport report, Ruling ruling) =>
        ruling < Ruling.StopToday && exposures.IsEasy(day, report) && readings.EffectivePain(report) <= readings.Day(day)!.RestingPain!.Value.Value;

    /// <summary>What the table says of a day for a session that no flag holds and that is ready.</summary>
    public Judgement RulingOf(DateOnly day, ExerciseReport report, Rung rung)
    {
        // the session before is asked for only where this one hurt or was partial as well: the table looks at both or at neither
        var asksBefore = Classifier.CompletionOf(report) is Completion.Partial || readings.EffectivePain(report) > readings.Policy.Hold.Value;
        return DecisionTable.Judge(FactsOf(day, rung, asksBefore ? exposures.Before(day, report.At.Exercise)?.Report : null).Observe(report), readings.Policy);
    }

    /// <summary>What a day looks like to a session that no flag holds and that is ready.</summary>
    private DayFacts FactsOf(DateOnly day, Rung rung, ExerciseReport? previous)
    {
        var morning = readings.MorningAfter(day);
        return new()
        {
            Urgency = Urgency.None,
            After = readings.AfterOn(day),
            Morning = morning,

            // it is asked of a marked morning only, which one that was not reported may have been
            Attributable = morning is MorningEffect.RaisedByTwoPlus or MorningEffect.NotReported && exposures.IsCharged(day, rung.KneeLoad),
            Week = readings.TrendBefore(day),
            RepeatedAboveHold = previous is not null && readings.EffectivePain(previous) > readings.Policy.Hold.Value,
            RepeatedPartial = previous is not null && Classifier.CompletionOf(previous) is Completion.Partial,
            Ready = true,
        };
    }

    /// <summary>This session and the one before both lie after the last change, and the one before is qualified.</summary>
    private bool IsReady(DateOnly day, ExerciseReport report, (DateOnly On, ExerciseReport Report) previous, Rung rung, PlanItem item) =>
        report.At == item.At && previous.Report.At == item.At && previous.On >= item.Since && day >= item.Since && IsQualified(previous.On, previous.Report, rung);

    /// <summary>It passes every row down to R-HLD-05; readiness plays no part, so nothing is circular. A session under a yellow flag is none.</summary>
    private bool IsQualified(DateOnly day, ExerciseReport report, Rung rung) =>
        report.During is not null && EasyDays.Sore(readings, day) is null
        && !WasHeldByYellow(day, report.At.Exercise)
        && RulingOf(day, report, rung).Ruling is Ruling.Progress;

    private bool WasHeldByYellow(DateOnly day, ExerciseId exercise)
    {
        foreach (var outcome in plan.Recent.Span())
        {
            if (outcome.About == day && outcome.Rule == HeldByYellow && outcome.At.Exercise == exercise)
            {
                return true;
            }
        }

        return false;
    }
}
