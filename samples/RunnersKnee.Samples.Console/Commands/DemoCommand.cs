using System.CommandLine;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

internal static class DemoCommand
{
    public static Command Create(Page page)
    {
        var command = new Command("demo", "x");
        Help.Add(command, page.Width, "demo");
        command.SetAction(_ => Cli.Done);
        return command;
    }
}
