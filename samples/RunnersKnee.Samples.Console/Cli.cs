using System.CommandLine;
using System.CommandLine.Parsing;
using RunnersKnee.Samples.Console.Commands;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console;

/// <summary>The command line: arguments in, text and an exit code out. Everything is written at the end, so a fault leaves nothing half-printed.</summary>
internal static class Cli
{
    public const string Name = "runnersknee";
    public const int Done = 0;
    public const int BadInput = 2;

    public static int Run(string[] args, TextWriter output, TextWriter error, Screen? screen = null)
    {
        using var page = new Page(screen ?? Screen.Plain);
        try
        {
            var result = CommandLineParser.Parse(Root(page), args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (ParseFault.Of(result) is { } fault)
            {
                throw fault;
            }

            var code = result.Invoke(new InvocationConfiguration { Output = page.Writer, Error = page.Writer, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            page.WriteTo(output);
            return code;
        }
        catch (InputFault fault)
        {
            error.Write($"{Name}: {OneLine.Of(fault.Message)}\n");
            return BadInput;
        }
    }

    private static Command Root(Page page)
    {
        var demo = DemoCommand.Create(page);
        var root = new Command(Name, "Plans for runner's knee that start small, listen to pain and explain themselves. Without a command it shows the demonstration.")
        {
            demo,
            PlanCommand.Create(page),
            AssessCommand.Create(page),
            ProgressCommand.Create(page),
            ProtocolCommand.Create(page),
            RulesCommand.Create(page),
            new AskVersion(page),
        };
        Help.Add(root, page.Width, "", "plan --days mon,wed,fri --worst-pain 4", "plan --help");
        root.Action = demo.Action;
        return root;
    }
}
