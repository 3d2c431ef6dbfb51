using RunnersKnee.Benchmarks.Measuring;

namespace RunnersKnee.Benchmarks;

/// <summary><c>--floor</c>: what the machine itself must do for each piece of work, beside what we cost.</summary>
internal static class FloorCommand
{
    public static void Run()
    {
        var progress = new Progress();
        Floors.Floor[] floors = [.. Floors.FloorRows.All(progress)];
        progress.End();
        Console.WriteLine("| Row | What cannot be spared | Floor | Ours | Above it |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var floor in floors)
        {
            Console.WriteLine($"| {floor.Id} | {floor.What} | {Shown.Time(floor.Nanoseconds)} | {Shown.Time(floor.Ours)} | {Shown.Times(floor.Ours / floor.Nanoseconds)} |");
        }
    }
}
