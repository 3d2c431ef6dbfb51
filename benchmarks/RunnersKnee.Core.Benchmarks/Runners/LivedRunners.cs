namespace RunnersKnee.Benchmarks.Runners;

/// <summary>Distinct runners at all points of the course: after 4, 8, 12 and 16 weeks. Only active plans: the others are cheaper.</summary>
internal static class LivedRunners
{
    private static readonly Dictionary<int, LivedRunner[]> Lived = [];

    /// <summary>The first so many seeded runners whose plan is active.</summary>
    public static IReadOnlyList<LivedRunner> First(int count)
    {
        if (!Lived.TryGetValue(count, out var runners))
        {
            // some lives end suspended or waiting for an intake: a tenth more than enough
            runners = [.. Enumerable.Range(1, count + (count / 5) + 8).AsParallel().AsOrdered()
                .Select(seed => LivedRunner.Live((ulong)seed, LivedRunner.LogDays * (1 + (seed % 4))))
                .Where(runner => runner.Plan.Status is PlanStatus.Active)
                .Take(count)];
            if (runners.Length < count)
            {
                throw new InvalidOperationException($"Only {runners.Length} of {count} runners have an active plan.");
            }

            Lived.Add(count, runners);
        }

        return runners;
    }
}
