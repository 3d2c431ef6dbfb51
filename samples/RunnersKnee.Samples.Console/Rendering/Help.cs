using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>The parser's help with examples below it.</summary>
internal static class Help
{
    public static void Add(Command command, int width, params string[] examples)
    {
        var option = new HelpOption("--help", "-h", "-?") { Description = "Show this help." };
        option.Action = new WithExamples((HelpAction)option.Action!, width, examples);
        command.Add(option);
    }

    private sealed class WithExamples(HelpAction help, int width, string[] examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.MaxWidth = width;
            help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (var example in examples)
            {
                output.Write($"  {Cli.Name} {example}".TrimEnd() + "\n");
            }

            return Cli.Done;
        }
    }
}
