using System.CommandLine;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

internal static class ProtocolCommand
{
    public static Command Create(Page page)
    {
        var command = new Command("protocol", "x");
        Help.Add(command, page.Width, "protocol");
        command.SetAction(_ => Cli.Done);
        return command;
    }
}
