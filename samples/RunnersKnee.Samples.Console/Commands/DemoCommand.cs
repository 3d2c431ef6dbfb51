using System.CommandLine;
using RunnersKnee.Samples.Console.Demo;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>The whole course of one runner, from the first answers until running is back.</summary>
internal static class DemoCommand
{
    public static Command Create(Page page)
    {
        var command = new Command("demo", "Show the whole course of a made-up runner, one screen a stage: the week, what the reports changed, and why. The same text every time.");
        Help.Add(command, page.Width, "demo", "demo | less");
        command.SetAction(_ =>
        {
            DemoPage.Write(page, RehabPlanner.Default);
            return Cli.Done;
        });
        return command;
    }
}
