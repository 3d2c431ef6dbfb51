using System.CommandLine;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>The whole content, printed for people or for machines; a team's own protocol is checked on the way.</summary>
internal static class ProtocolCommand
{
    public static Command Create(Page page)
    {
        var file = new Argument<string?>("file") { HelpName = "FILE.json", Description = "A team's own protocol: it is checked, and all its faults are named. Without it: the standard protocol.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print it as JSON instead.", Arity = ArgumentArity.Zero };
        var markdown = new Option<bool>("--markdown") { Description = "Print it as Markdown instead, as in docs/protocol.md.", Arity = ArgumentArity.Zero };
        var command = new Command("protocol", "Show every exercise with its ladder, amounts and warning signs, and where each number comes from.") { file, json, markdown };
        Help.Add(command, page.Width, "protocol", "protocol --markdown", "protocol --json", "protocol team.json");
        command.SetAction(result =>
        {
            var protocol = ProtocolFile.Load(result.GetValue(file));
            if (result.GetValue(json) && result.GetValue(markdown))
            {
                throw new InputFault("--json and --markdown exclude each other; give one.");
            }

            if (result.GetValue(json))
            {
                page.Raw(Json.Text(protocol, RunnersKneeJson.Protocol));
            }
            else if (result.GetValue(markdown))
            {
                page.Raw(BlockMarkdown.Text(ProtocolSheet.Of(new Words(protocol), isFull: true)));
            }
            else
            {
                BlockPage.Write(page, ProtocolSheet.Of(new Words(protocol), isFull: false));
            }

            return Cli.Done;
        });
        return command;
    }
}
