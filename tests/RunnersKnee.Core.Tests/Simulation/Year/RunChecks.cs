using RunnersKnee.Ladders;

namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What holds of every run and of every step on the ladder of running.</summary>
internal static class RunChecks
{
    public static IEnumerable<string> ADayOfRestBetween(YearOfLife life)
    {
        var days = life.Sessions.Where(l => l.Run is { Dose.Amount: > 0 }).Select(l => l.On).ToArray();
        return days.Zip(days.Skip(1)).Where(p => p.Second.DayNumber - p.First.DayNumber < 2).Select(p => $"runs on {p.First:O} and {p.Second:O}");
    }

    public static IEnumerable<string> TwoLevelsAWeek(YearOfLife life)
    {
        var levels = Advances(life).SelectMany(a => Enumerable.Repeat(a.On.DayNumber, a.Levels)).ToArray();
        for (var i = 2; i < levels.Length; i++)
        {
            if (levels[i] - levels[i - 2] < 7)
            {
                yield return $"run levels on {string.Join(", ", levels[(i - 2)..(i + 1)].Select(d => $"{DateOnly.FromDayNumber(d):O}"))}";
            }
        }
    }

    public static IEnumerable<string> ALevelAtATime(YearOfLife life) => Advances(life).Where(a => a.Levels > 1).Select(a => $"{a.On:O}: {a.Levels} levels at once");

    /// <summary>One thing gets harder at a time: a rung of an exercise and a level of running keep three days between them.</summary>
    public static IEnumerable<string> ApartFromRungs(YearOfLife life)
    {
        var rungs = life.Steps.SelectMany(s => s.Change.Decisions.Where(d => d.Verdict is Verdict.ProgressRung && !IsRun(d.Exercise)).Select(_ => s.On.DayNumber)).ToArray();
        return from advance in Advances(life)
               from rung in rungs
               where Math.Abs(rung - advance.On.DayNumber) < 3
               select $"a run level on {advance.On:O}, a rung on {DateOnly.FromDayNumber(rung):O}";
    }

    /// <summary>C8.3: beyond the half hour a run is at most a tenth longer than the longest good run of 30 days.</summary>
    public static IEnumerable<string> ATenthLonger(YearOfLife life)
    {
        foreach (var lived in life.Sessions)
        {
            if (lived.Run is not { } run || Level(run.At) < 8)
            {
                continue;
            }

            var intake = lived.On.DayNumber - lived.Plan.StartedOn.DayNumber <= 30 ? lived.Plan.Intake.LongestRunMinutes ?? 0 : 0;
            var longest = Math.Max(intake, LongestGood(life, lived.On));
            if (run.Dose.Amount * 10 > longest * 11)
            {
                yield return $"{lived.On:O}: {run.At} is {run.Dose.Amount} minutes (the plan says {lived.Plan.Items.First(i => i.At == run.At).RunMinutes}), the longest good run of 30 days {longest}";
            }
        }
    }

    public static IEnumerable<(DateOnly On, int Levels)> Advances(YearOfLife life) =>
        from step in life.Steps
        let before = LevelOf(step.Before)
        let after = LevelOf(step.After)
        where step.Change is not PlanChange.Started && before is not null && after > before
        select (step.On, after.Value - before.Value);

    public static bool IsRun(ExerciseId exercise) => Protocol.Standard.LadderOf(exercise).IsRun();

    private static int LongestGood(YearOfLife life, DateOnly on)
    {
        var longest = 0;
        for (var day = on.AddDays(-30); day < on; day = day.AddDays(1))
        {
            foreach (var run in (life.Notebook.On(day)?.Exercises ?? []).Where(e => IsRun(e.At.Exercise) && e.Quality is not PainQuality.Sharp && (e.During?.Value <= 2 || e is { Quality: PainQuality.MuscleFatigue, During.Value: < 6 })))
            {
                longest = Math.Max(longest, run.RunMinutes ?? 0);
            }
        }

        return longest;
    }

    private static int? LevelOf(RehabPlan plan) =>
        plan.Items.FirstOrDefault(i => i.Purpose is not Purpose.Check && IsRun(i.At.Exercise)) is { } run ? Level(run.At) : null;

    private static int Level(LadderPosition at) => Protocol.Standard.LadderOf(at.Exercise).Find(at.Rung)!.Level;
}
