using System.Text.Json;
using RunnersKnee.Tests.Simulation.Year;

namespace RunnersKnee.Tests.Simulation;

/// <summary>One planner and its protocol for all, as a server has them.</summary>
public class ThreadTests
{
    private const int Threads = 8;
    private const int Nights = 1000;

    [Fact]
    public async Task A_planner_tells_eight_threads_at_once_what_another_tells_one()
    {
        Step[] nights = [.. Enumerable.Range(1, 5).SelectMany(seed => new YearOfLife((ulong)seed, YearRun.Monday).Live().Steps).Where(s => s.Assessed is not null).Take(Nights)];
        nights.Should().HaveCount(Nights);

        // read from its document, so that nobody has used it before: whatever is made at the first use is made here
        var shared = new RehabPlanner(JsonSerializer.Deserialize(JsonSerializer.Serialize(Protocol.Standard, RunnersKneeJson.Protocol), RunnersKneeJson.Protocol)!);
        using var start = new Barrier(Threads);
        var told = await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(() => Told(thread), default, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        var alone = nights.Select(night => Judged(new(Protocol.Standard), night)).ToArray();
        for (var thread = 0; thread < Threads; thread++)
        {
            told[thread].Zip(alone).Count(pair => pair.First != pair.Second).Should().Be(0, $"of thread {thread}");
        }

        // each thread begins at another night, so that at any time they judge different runners
        string[] Told(int thread)
        {
            var mine = new string[Nights];
            start.SignalAndWait();
            for (var i = 0; i < Nights; i++)
            {
                var at = (i + (thread * Nights / Threads)) % Nights;
                mine[at] = Judged(shared, nights[at]);
            }

            return mine;
        }
    }

    /// <summary>A night's work for one runner: the change and the week that comes of it, as JSON.</summary>
    private static string Judged(RehabPlanner planner, Step night)
    {
        var change = planner.Assess(night.Before, night.Log, night.On);
        var sessions = planner.Sessions(night.Before.Apply(change), night.On).TakeWhile(s => s.On < night.On.AddDays(7)).Select(s => JsonSerializer.Serialize(s, RunnersKneeJson.Session));
        return string.Join('\n', [JsonSerializer.Serialize(change, RunnersKneeJson.Change), .. sessions]);
    }
}
