using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Judges the reports of one exercise that are still open and moves its item. A day that was judged before only ever hardens, from the
/// position its report names, except that the answers of the next morning and the hour after may lift a hold that waited for them (C3 Timing).
/// </summary>
internal sealed class ItemAssessment(Protocol protocol, RehabPlan plan, PlanDraft draft, Exposures exposures, Judge judge, Reasons reasons, Swaps swaps, Rises rises, Finding? cap, DateOnly first)
{
    private const string WaitsForAnswers = "R-HLD-03";
    private const string NumberMissing = "R-MIS-01";
    private const string Trial = "R-VAR-02";
    private const string ReducedByPain = "R-RED-01";
    private const string Referred = "R-PLAN-02";

    private PainPolicy Policy => plan.Policy;

    private Equipment Held => plan.Availability.Equipment;

    public void Run(ExerciseId exercise, bool warmUp)
    {
        for (var day = first; day <= draft.On; day = day.AddDays(1))
        {
            if (exposures.On(day, exercise, warmUp) is { } report && draft.Find(exercise, warmUp) is { } item && !IsBeforeItJoined(item, day))
            {
                JudgeDay(day, report, item);
            }
        }
    }

    /// <summary>What is on trial, or warms up, is judged by its own sets, never by what was reported before it came.</summary>
    private bool IsBeforeItJoined(PlanItem item, DateOnly day) =>
        day < item.Since && ((item.Purpose is Purpose.Trial && !WasMoved(item)) || (item.IsWarmUp && !draft.Outcomes.Any(o => o.About == day && o.At.Exercise == item.At.Exercise && o.On >= item.Since)));

    /// <summary>Set by hand since it joined: what was done before that still counts against it, never for it (R-MOV-01).</summary>
    private bool WasMoved(PlanItem item) => plan.Recent.Any(o =>
        o.At.Exercise == item.At.Exercise && o.Rule == Moves.RuleId && o.Verdict is not (Verdict.Add or Verdict.Swap) && o.On >= item.Since.AddDays(-1));

    private void JudgeDay(DateOnly day, ExerciseReport report, PlanItem item)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var stood = draft.FirstTold(item.At.Exercise, day)?.At ?? item.At;

        // an easy day is judged from where the exercise stands, or its bottom would be left behind by the first bad answer
        var at = ladder.TryGet(report.At, out var rung) && !exposures.IsEasy(day, report) && ladder.IsAtMost(report.At, stood) ? OwnVersion(report.At, rung, stood, ladder)
            : ladder.TryGet(stood, out _) ? stood : item.At;
        var judged = judge.Of(day, report, rung ?? ladder.Find(item.At.Rung)!, item);
        var before = draft.LastTold(item.At.Exercise, day);
        var isTrial = item.Purpose is Purpose.Trial && day >= item.Since;
        var hasFailedTrial = isTrial && FailsTrial(judged);

        if (judged.Ruling is Ruling.StopAndRefer)
        {
            DecideOnce(before, Verdict.StopAndRefer, item, item, judged, reasons.Of(judged));
        }
        else if (judge.IsKeptEasy(day, report, judged.Ruling))
        {
            KeepEasy(before, item, judged);
        }
        else if (judged.Ruling >= Ruling.ReduceDose || hasFailedTrial)
        {
            Ease(before, item, ladder, at, judged, hasFailedTrial);
        }
        else if (before is null || (before.Verdict is Verdict.Hold && (isTrial || before.Rule is WaitsForAnswers or NumberMissing) && !IsLate(day)))
        {
            Answer(before, item, judged, isTrial);
        }
    }

    /// <summary>An alternative of the same level (bridge with a dumbbell, on one leg) eases the version of the plan; so does one whose equipment is gone.</summary>
    private LadderPosition OwnVersion(LadderPosition done, Rung rung, LadderPosition stood, Ladder ladder) =>
        ladder.Find(stood.Rung) is { } own && own.Level == rung.Level ? ladder.Position(own, done.Dose) : Held.HasFlag(rung.Needs) ? done : stood;

    /// <summary>It moves nothing, and passes or fails no trial (R-PRE-02).</summary>
    private void KeepEasy(Outcome? before, PlanItem item, Judged judged)
    {
        if (before is null)
        {
            Decide(Verdict.Hold, item, item, judged, [judged.SoreBefore! with { Exercise = item.At.Exercise }, .. reasons.Of(judged)]);
        }
    }

    /// <summary>
    /// Answers for a day count until the end of the next one (C1, Day). Where an assessment was made after that day without them, they came
    /// late and lift nothing; they still harden.
    /// </summary>
    private bool IsLate(DateOnly day) => draft.On > day.AddDays(1) && plan.AssessedOn > day;

    /// <summary>Nothing speaks against it: a trial is passed or waits, an exercise progresses or holds.</summary>
    private void Answer(Outcome? before, PlanItem item, Judged judged, bool isTrial)
    {
        var found = reasons.Of(judged);
        if (judged.IsOpen)
        {
            found.Insert(0, new() { Rule = NumberMissing, On = judged.Day, Exercise = item.At.Exercise, Observed = MissingAnswers.During });
            Hold(before, item, item, judged, found);
        }
        else if (isTrial)
        {
            var passed = PassesTrial(judged);
            found.Insert(0, new() { Rule = Trial, Holds = passed ? true : null, On = judged.Day, Exercise = item.At.Exercise, Observed = Reasons.Text(judged.Pain(Policy)), Limit = Reasons.Text(Policy.Progress.Value) });
            judged = passed || judged.Facts.Morning is not MorningEffect.NotReported || judged.Missing.Contains(MissingAnswers.Morning)
                ? judged
                : judged with { Missing = [.. judged.Missing, MissingAnswers.Morning] };
            Hold(passed ? null : before, item, passed ? item with { Purpose = Purpose.Training, Since = judged.Day.AddDays(1) } : item, judged, found);
        }
        else if (judged.Ruling is Ruling.Hold || cap is not null || judged.SoreBefore is not null || item.IsWarmUp || judged.Report.At != item.At || judged.Day < item.Since)
        {
            if (judged.Ruling is Ruling.Progress && cap is not null)
            {
                found.Insert(0, cap with { Exercise = item.At.Exercise });
            }

            if (judged.SoreBefore is { } sore)
            {
                found.Insert(judged.Ruling is Ruling.Progress ? 0 : found.Count, sore with { Exercise = item.At.Exercise });
            }

            Hold(before, item, item, judged, found);
        }
        else if (HurtSince(judged) is { } later)
        {
            found.Insert(0, later);
            Hold(before, item, item, judged, found);
        }
        else
        {
            var rise = rises.Of(item);
            if (rise.Blocked is { } blocked)
            {
                found.Insert(0, blocked);
            }

            var after = rise.To == item.At ? item : item with { At = rise.To, Since = draft.On };
            Decide(rise.Verdict, item, after, judged, found);
        }
    }

    /// <summary>A later set of the exercise, assessed together with this day, that hurt or has no number: a good day before it earns nothing.</summary>
    private Finding? HurtSince(Judged judged)
    {
        for (var day = judged.Day.AddDays(1); day <= draft.On; day = day.AddDays(1))
        {
            if (exposures.On(day, judged.Report.At.Exercise, warmUp: false) is { } report)
            {
                var pain = Classifier.EffectivePain(report, Policy);
                if (pain > Policy.Progress.Value || report.During is null)
                {
                    return report.During is null
                        ? new() { Rule = NumberMissing, On = day, Exercise = report.At.Exercise, Observed = MissingAnswers.During }
                        : new() { Rule = "R-HLD-02", Holds = true, On = day, Exercise = report.At.Exercise, Observed = Reasons.Text(pain), Limit = Reasons.Text(Policy.Progress.Value) };
                }
            }
        }

        return null;
    }

    private void Ease(Outcome? before, PlanItem item, Ladder ladder, LadderPosition at, Judged judged, bool hasFailedTrial)
    {
        var found = reasons.Of(judged);
        var move = judged.Ruling >= Ruling.ReduceDose
            ? Resolution.Ease(judged.Ruling, judged.Judgement.Rule == ReducedByPain, at, ladder, Held, HasSwapPressure(item, judged), Policy)
            : default;
        if (hasFailedTrial)
        {
            move = FailedTrial(move, ladder, at, judged);
            found.Insert(judged.Ruling is Ruling.StopToday ? found.Count : 0, new() { Rule = Trial, Holds = false, On = judged.Day, Exercise = item.At.Exercise, Observed = Reasons.Text(judged.Pain(Policy)), Limit = Reasons.Text(Policy.Progress.Value) });
        }

        if (before is not null && before.Verdict >= Severity(move, judged))
        {
            return;
        }

        if (judged.Ruling >= Ruling.Regress && HasSwapPressure(item, judged))
        {
            found.Add(new() { Rule = "R-SWP-01", Holds = true, On = judged.Day, Exercise = item.At.Exercise, Observed = Reasons.Text(Limits.SwapPressureSessions), Limit = Reasons.Text(Limits.SwapPressureDays) });
        }

        if (move.IsSwap)
        {
            Swap(item, ladder, judged, found);
            return;
        }

        var to = ladder.IsAtMost(item.At, move.To!) ? item.At : move.To!;
        var after = to == item.At ? item : item with { At = to, Since = draft.On };
        if (judged.Ruling is Ruling.StopToday)
        {
            after = after with { AwaitsMorning = true, NotBefore = Later(item.NotBefore, judged.Day.AddDays(1)) };
        }
        else if (after != item && judged.Day == draft.On)
        {
            // what was done today is not offered again today because it got easier
            after = after with { NotBefore = Later(item.NotBefore, judged.Day.AddDays(1)) };
        }

        Decide(move.Verdict, item, after, judged, found);
    }

    /// <summary>A rest that was given for another reason is kept.</summary>
    private static DateOnly Later(DateOnly? given, DateOnly day) => given > day ? given.Value : day;

    /// <summary>A swap that a stop led to counts as the stop it is.</summary>
    private static Verdict Severity(Move move, Judged judged) =>
        judged.Ruling is Ruling.StopToday && !move.IsSwap ? Verdict.StopToday : move.Verdict;

    private void Swap(PlanItem item, Ladder ladder, Judged judged, List<Finding> found)
    {
        var present = ladder.Find(item.At.Rung)!.KneeLoad;
        if (item.IsWarmUp)
        {
            Decide(Verdict.Swap, item, null, judged, found);
        }
        else if (swaps.TargetOf(ladder, present) is { } target)
        {
            Decide(Verdict.Swap, item, target, judged, found);
        }
        else if (draft.Exercises.Skip(1).Any())
        {
            Decide(Verdict.Swap, item, null, judged, found);
        }
        else
        {
            found.Add(new() { Rule = "R-FLR-01", Holds = true, Exercise = item.At.Exercise, Observed = item.At.ToString() });
            var floor = Swaps.IsFloor(protocol, item.At) ? null : swaps.Floor() ?? item with { At = ladder.Position(ladder.Rungs[0], 0), Since = draft.On };
            var rests = judged.Ruling is Ruling.StopToday ? item with { NotBefore = judged.Day.AddDays(1) } : item;
            Decide(judged.Ruling is Ruling.StopToday ? Verdict.StopToday : Verdict.Swap, item, floor ?? rests, judged, found);
        }
    }

    /// <summary>
    /// One rung lower and another trial; on the lowest rung it gives way (R-VAR-02). A stop keeps its own step there, and where the table already
    /// asks for a swap it stays one: a worse trial never leaves more.
    /// </summary>
    private Move FailedTrial(Move asked, Ladder ladder, LadderPosition at, Judged judged) =>
        ladder.Easier(ladder.Find(at.Rung)!, Held) is not { } easier ? Move.Swap
        : judged.Ruling is Ruling.StopToday || (judged.Ruling >= Ruling.ReduceDose && asked.IsSwap) ? asked
        : new(Verdict.Regress, ladder.Position(easier, Math.Min(at.Dose, Limits.SeedMinimumDose)));

    private bool FailsTrial(Judged judged) =>
        judged.Ruling >= Ruling.ReduceDose || judged.Pain(Policy) > Policy.Progress.Value;

    /// <summary>
    /// Passed needs the next morning: a missing answer earns nothing (R-MIS-01). A marked morning that is charged to something else, a set that
    /// was not finished, discomfort that grew without being knee pain, or an open warning sign leaves it on trial.
    /// </summary>
    private bool PassesTrial(Judged judged) =>
        cap is null && judged.SoreBefore is null && judged.Facts.Urgency is Urgency.None && judged.Report.Trend is not PainTrend.Increasing
        && judged.Facts.Morning is MorningEffect.AtOrBelowBaseline or MorningEffect.RaisedByOne
        && Classifier.CompletionOf(judged.Report) is Completion.ExceededTarget or Completion.MetTarget or Completion.MostlyDone;

    /// <summary>Three sessions, this one among them, within any 14 days, counted from the last swap (R-SWP-01).</summary>
    private bool HasSwapPressure(PlanItem item, Judged judged)
    {
        var days = new SortedSet<int> { judged.Day.DayNumber };
        foreach (var outcome in draft.Outcomes.Where(o => o.At.Exercise == item.At.Exercise))
        {
            if (outcome.Verdict is Verdict.Swap)
            {
                days = [judged.Day.DayNumber];
            }
            else if (outcome is { Verdict: Verdict.Regress or Verdict.StopToday, About: { } about })
            {
                _ = days.Add(about.DayNumber);
            }
        }

        return days.Any(first => first <= judged.Day.DayNumber && judged.Day.DayNumber - first < Limits.SwapPressureDays
            && days.Count(d => d >= first && d - first < Limits.SwapPressureDays) >= Limits.SwapPressureSessions);
    }

    /// <summary>The same hold for the same reason is said once.</summary>
    private void Hold(Outcome? before, PlanItem item, PlanItem after, Judged judged, List<Finding> found)
    {
        if (before is null || before.Verdict is not Verdict.Hold || before.Rule != found[0].Rule)
        {
            Decide(Verdict.Hold, item, after, judged, found);
        }
    }

    private void DecideOnce(Outcome? before, Verdict verdict, PlanItem item, PlanItem after, Judged judged, List<Finding> found)
    {
        if (before is null || before.Verdict < verdict)
        {
            found.Add(new() { Rule = Referred, Holds = true, On = judged.Day, Exercise = item.At.Exercise });
            Decide(verdict, item, after, judged, found);
        }
    }

    private void Decide(Verdict verdict, PlanItem item, PlanItem? after, Judged judged, List<Finding> found) => draft.Decide(new()
    {
        Exercise = item.At.Exercise,
        Verdict = verdict,
        About = judged.Day,
        Before = item,
        After = after,
        Reasons = found,
        Missing = judged.Missing,
    });
}
