using System.CommandLine;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>The whole content, printed for people or for machines; a team's own protocol is checked on the way.</summary>
internal static class ProtocolCommand
{
    public static Command Create(Page page)
    {
        var file = new Argument<string?>("FILE.json") { Description = "A team's own protocol: it is checked, and all its faults are named. Without it: the standard protocol.", Arity = ArgumentArity.ZeroOrOne };
        var exercise = new Ask<ExerciseId>("--exercise", "ID", "Show only this exercise, as in clamshell.", Readings.Exercise);
        var json = new Option<bool>("--json") { Description = "Print it as JSON instead.", Arity = ArgumentArity.Zero };
        var markdown = new Option<bool>("--markdown") { Description = "Print it as Markdown instead, as in docs/protocol.md.", Arity = ArgumentArity.Zero };
        var command = new Command("protocol", "Show every exercise with its ladder, amounts and warning signs, and where each number comes from.") { file, exercise, json, markdown };
        Help.Add(command, page.Width, "protocol", "protocol --exercise clamshell", "protocol --markdown", "protocol --json", "protocol team.json");
        command.SetAction(result =>
        {
            var protocol = ProtocolFile.Load(result.GetValue(file));
            var only = result.GetValue(exercise);
            if (new[] { only != default, result.GetValue(json), result.GetValue(markdown) }.Count(given => given) > 1)
            {
                throw new InputFault("--exercise, --json and --markdown exclude each other; give one.");
            }

            if (result.GetValue(json))
            {
                page.Document(Json.Text(protocol, RunnersKneeJson.Protocol));
            }
            else if (result.GetValue(markdown))
            {
                page.Document(BlockMarkdown.Text(ProtocolSheet.Of(new Words(protocol), isFull: true)));
            }
            else if (only == default)
            {
                if (result.GetValue(file) is { } path)
                {
                    page.Paragraph(FormattableString.Invariant($"{path}: no fault found; {protocol.Exercises.Count} exercises, {protocol.Ladders.Sum(l => l.Rungs.Count)} versions, {protocol.Flags.Count} warning signs."), tone: Tone.Better);
                }

                BlockPage.Write(page, ProtocolSheet.Of(new Words(protocol), isFull: false));
            }
            else if (protocol.TryGet(only, out var one))
            {
                BlockPage.Write(page, ExerciseSheet.Of(new Words(protocol), one, protocol.LadderOf(only), isFull: true));
            }
            else
            {
                throw InputFault.Value("--exercise", only.ToString(), string.Join(", ", protocol.Exercises.Select(e => e.Id)));
            }

            return Cli.Done;
        });
        return command;
    }
}
