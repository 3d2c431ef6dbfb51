using System.CommandLine;
using RunnersKnee.Samples.Console.Demo;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>Four weeks of one runner, from the first answers to what is left until the next stage.</summary>
internal static class DemoCommand
{
    public static Command Create(Page page)
    {
        var command = new Command("demo", "Show four weeks of a made-up runner: the plan, what the reports changed, and why. The same text every time.");
        Help.Add(command, page.Width, "demo", "demo | head -30");
        command.SetAction(_ =>
        {
            DemoPage.Write(page, RehabPlanner.Default);
            return Cli.Done;
        });
        return command;
    }
}
