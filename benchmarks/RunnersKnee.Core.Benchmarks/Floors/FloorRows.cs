using System.Text;
using RunnersKnee.Benchmarks.Dates;
using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Benchmarks.Documents;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Weeks;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Floors;

/// <summary>Measures the floors beside the work that stands on them.</summary>
internal static class FloorRows
{
    public static IEnumerable<Floor> All(Progress progress)
    {
        foreach (var set in WeekSet.All)
        {
            progress.Begin($"floor of the week, family {set.Name}");
            yield return Week(set, progress);
        }

        progress.Begin("floor of the decision");
        var decisions = Duel.Run(progress, DecisionWork.Ours, new Contender("look-ups", Inputs.Count, LookUps.All));
        yield return new("W2", "thirteen loads and ANDs", decisions[1].Nanoseconds, decisions[0].Nanoseconds);

        progress.Begin("floor of the sessions");
        var dates = new DatesWork();
        var sessions = Duel.Run(progress, dates.Ours, dates.Allocation);
        yield return new("W3", $"making the {Shown.Count(dates.SessionsEach)} sessions and their lists, empty ({Shown.Bytes(sessions[1].Bytes)} of {Shown.Bytes(sessions[0].Bytes)})", sessions[1].Nanoseconds, sessions[0].Nanoseconds);

        progress.Begin("floor of the document");
        var documents = new DocumentWork();
        var bytes = new byte[1 << 16];
        var written = Duel.Run(progress, documents.OurWrite, new Contender("copy", DocumentWork.Plans, () => Sink.Sum(documents.Texts, text => Encoding.UTF8.GetBytes(text, bytes))));
        yield return new("W4", "copying the document once, text to bytes", written[1].Nanoseconds, written[0].Nanoseconds);
    }

    /// <summary>Every number of the problem is read once; the rest is search, told by its steps.</summary>
    private static Floor Week(WeekSet set, Progress progress)
    {
        var (solver, masks) = (new WeekSolver(), new byte[WeekProblem.MostParts]);
        var steps = Sink.Sum(set.Weeks, week => solver.Solve(week, masks) || masks.Length > 0 ? solver.Steps : 0) / (double)set.Weeks.Length;
        var loading = new Contender("loading", set.Weeks.Length, () => Sink.Sum(set.Weeks, Load));
        var timings = Duel.Run(progress, new Contender("ours", set.Weeks.Length, () => Sink.Sum(set.Weeks, week => solver.Solve(week, masks) ? masks[0] : 1)), loading);
        return new($"W1 {set.Name}", $"reading the week once; {Shown.Digits(steps)} steps of search at {Shown.Time(timings[0].Nanoseconds / Math.Max(1, steps))}", timings[1].Nanoseconds, timings[0].Nanoseconds);
    }

    private static long Load(WeekProblem week)
    {
        long sum = week.RunningDays;
        foreach (var budget in week.Budgets)
        {
            sum += budget;
        }

        foreach (ref readonly var part in week.Parts.AsSpan(0, week.Count))
        {
            sum += part.Minutes + part.Least + part.Aim + part.Most + part.Days + part.Previous + part.Movement;
        }

        return sum;
    }
}
