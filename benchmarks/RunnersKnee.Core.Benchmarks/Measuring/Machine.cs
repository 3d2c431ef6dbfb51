using System.Runtime.InteropServices;

namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Where figures were measured: the processor and the runtime, and nothing that names a host.</summary>
internal static class Machine
{
    private const string Processors = "/proc/cpuinfo";

    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor =>
        File.Exists(Processors) && File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
            : RuntimeInformation.ProcessArchitecture.ToString();
}
