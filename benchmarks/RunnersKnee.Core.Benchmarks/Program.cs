using BenchmarkDotNet.Running;
using RunnersKnee.Benchmarks;

if (args is ["--peers", ..])
{
    PeersCommand.Run(asMarkdown: args.Contains("--markdown"));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
