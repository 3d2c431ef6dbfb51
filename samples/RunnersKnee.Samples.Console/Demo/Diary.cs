using System.Globalization;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>What mattered in a stay: the days unlike a good day one by one, the rest gathered by rule, what changed nothing in one line.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="words">Words for people.</param>
/// <param name="told">Keys of sentences that have been shown; from then on the id of the rule is enough.</param>
internal sealed class Diary(Page page, Words words, ISet<string> told)
{
    private const int MostHolds = 2;

    /// <summary>Trials are told where the first ones are; later ones are told as what joined.</summary>
    private const string Trial = "R-VAR-02";

    private static readonly ExerciseId Run = ExerciseId.Parse("return-to-run");

    /// <summary>The rules that most often leave things as they are, in few words.</summary>
    private static readonly Dictionary<string, string> Meaning = new(StringComparer.Ordinal)
    {
        ["R-HLD-01"] = "review first",
        ["R-HLD-03"] = "wait for the morning",
        ["R-HLD-06"] = "once more first",
        ["R-PLAN-04"] = "one harder version at a time",
        ["R-GATE-01"] = "a harder version is not open yet",
        ["R-MAX-01"] = "at the top",
        ["R-RUN-06"] = "the same run once more",
        [Trial] = "trial waits for the morning",
        ["R-VAR-05"] = "one new thing at a time",
    };

    /// <summary>What the stage made of the exercises as it began.</summary>
    public void Entry(Visit visit)
    {
        var changed = visit.Entry.Where(d => IsOfNote(d) && d.Verdict is not Verdict.Hold).OrderBy(d => d.Reasons[0].Rule, StringComparer.Ordinal).Select(WithoutDays).ToList();
        var stays = changed.Where(d => d.After is not null).ToList();
        told.ExceptWith(changed.Select(d => words.Key(d.Reasons[0]))); // each reason in words, also where an earlier screen had it
        Findings.Decisions(page, words, stays, told);
        Line(changed.Except(stays).Select(d => (visit.First, d)), "Leave the plan", Name);
    }

    public void Tell(Visit visit)
    {
        List<(DateOnly On, Decision Decision)> rest = [];
        foreach (var (step, decisions) in visit.Decided())
        {
            if (Script.Story(step.On, step.IsMorning) is { } story)
            {
                page.Paragraph($"{Words.Day(step.On)}, {(step.IsMorning ? "on waking" : "at night")}: {story}", tone: Tone.Strong);
                Findings.Decisions(page, words, decisions.Where(d => IsOfNote(d) && (d.Verdict is not Verdict.Hold || d.Reasons[0].Rule is "R-HLD-02")), told);
            }
            else
            {
                rest.AddRange(decisions.Select(d => (step.On, d)));
            }
        }

        Gather(rest);
    }

    private void Gather(List<(DateOnly On, Decision Decision)> rest)
    {
        var moved = rest.Where(r => IsOfNote(r.Decision)).ToList();
        Line(told.Contains($"rule/{Trial}") ? [] : moved.Where(r => IsTrialPassed(r.Decision)), "Trial passed", Dated);
        Line(moved.Where(r => r.Decision.Verdict is Verdict.Add), "Joined", Dated);
        Line(moved.Where(r => IsHarder(r.Decision) && r.Decision.Exercise != Run), "Harder", d => $"{Name(d)}, {Count(d.Count)} {(d.Count is 1 ? "step" : "steps")}");
        Line(moved.Where(r => IsHarder(r.Decision) && r.Decision.Exercise == Run), "Run levels", d => string.Join(", ", d.Select(r => $"{words.Rung(r.Decision.After!.At)} ({Short(r.On)})")));
        Line(moved.Where(r => r.Decision.Verdict is >= Verdict.ReduceDose), "Easier", d => string.Join(", ", d.Select(r => words.Step(r.Decision))));
        Line(rest.Where(r => r.Decision is { Verdict: Verdict.Add, After.Purpose: Purpose.Check }), "Asked for", Name);

        var holds = rest.Where(r => r.Decision.Verdict is Verdict.Hold && r.Decision.About is not null && !IsTrialPassed(r.Decision))
            .GroupBy(r => r.Decision.Reasons[0].Rule, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (holds.Count > 0)
        {
            var most = holds.Take(MostHolds).Select(g => $"{Count(g.Count())} x {Meaning.GetValueOrDefault(g.Key, "nothing to change")} ({g.Key})");
            var others = holds.Skip(MostHolds).Sum(g => g.Count());
            page.Paragraph($"No change: {string.Join(", ", most)}{(others > 0 ? $", {Count(others)} x other rules" : "")}.", tone: Tone.Quiet);
        }
    }

    /// <summary>Decisions of one kind: for each rule its sentence where it is new, then what changed, an exercise at a time.</summary>
    private void Line(IEnumerable<(DateOnly On, Decision Decision)> decisions, string kind, Func<List<(DateOnly On, Decision Decision)>, string> say)
    {
        foreach (var rule in decisions.GroupBy(r => r.Decision.Reasons[0].Rule, StringComparer.Ordinal))
        {
            var exercises = rule.GroupBy(r => r.Decision.Exercise).Select(g => g.ToList()).ToList();
            var lead = $"  {rule.Key,-9}  ";
            var first = rule.First().Decision;
            if (told.Add(words.Key(first.Reasons[0])))
            {
                page.Paragraph(exercises.Count is 1 ? words.Texts.Sentence(first.Reasons[0]) : Findings.ForEach(words, first), lead, leadTone: Tone.Quiet);
                lead = new string(' ', lead.Length);
            }

            page.Paragraph($"{kind}: {string.Join("; ", exercises.Select(say))}.", lead, leadTone: Tone.Quiet);
        }
    }

    private string Name(List<(DateOnly On, Decision Decision)> decisions) => words.Texts.Name(decisions[0].Decision.Exercise);

    private string Dated(List<(DateOnly On, Decision Decision)> decisions) => $"{Name(decisions)} ({Short(decisions[0].On)})";

    /// <summary>The week below shows the days.</summary>
    private static Decision WithoutDays(Decision decision) => decision is { Before: { } before, After: { } after } ? decision with { After = after with { Days = before.Days } } : decision;

    private static string Short(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static bool IsHarder(Decision decision) => decision.Verdict is Verdict.ProgressDose or Verdict.ProgressRung;

    private static bool IsTrialPassed(Decision decision) => decision is { Before.Purpose: Purpose.Trial, After.Purpose: Purpose.Training };

    /// <summary>Warm-ups follow the exercises, and a check that is taken off is no news.</summary>
    private static bool IsOfNote(Decision decision) => (decision.After ?? decision.Before)?.Purpose is not (Purpose.WarmUp or Purpose.Check);
}
