using System.Globalization;
using BenchmarkDotNet.Running;
using RunnersKnee.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["--peers", ..]:
        PeersCommand.Run(args.Contains("--markdown"), only: args.SkipWhile(arg => arg != "--only").ElementAtOrDefault(1));
        break;
    case ["--growth", ..]:
        GrowthCommand.Run(args.ElementAtOrDefault(1));
        break;
    case ["--floor"]:
        FloorCommand.Run();
        break;
    case ["--batch", var count]:
        BatchCommand.Run(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
