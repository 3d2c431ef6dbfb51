using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>A whole protocol for people to read and review: what it holds, and where every number comes from.</summary>
internal static class ProtocolSheet
{
    public static IEnumerable<Block> Of(Words words, bool isFull)
    {
        var protocol = words.Protocol;
        yield return new Block.Title(1, $"Protocol {protocol.Id}, version {protocol.Version}");
        yield return new Block.Prose(words.Texts["notice/intended-use"]);
        yield return new Block.Prose("Every number below names where it comes from: the id of a fact, its provenance and, where there is one, the entry of the register at the end. A clinician who disagrees with a number can find it here, and a team can load a protocol of its own.");
        if (isFull)
        {
            yield return new Block.Prose("This page is printed by the console sample (protocol --markdown) and held to the content by a test: change the content, not the page.");
        }

        yield return new Block.Prose("Ids of the standard protocol: F is a fact of the article about one exercise, G a general rule of the article, A a gap in it and how it was settled, B and E published evidence, C a design table, R a rule, S an entry of the register.");
        yield return new Block.Title(2, "Provenance");
        yield return new Block.Grid(["Mark", "Meaning"], [.. Enum.GetValues<Provenance>().Select(p => Row(Words.Kebab(p), words.Texts[$"provenance/{Words.Kebab(p)}"]))]);
        yield return new Block.Title(2, "Exercises at a glance");
        yield return new Block.Grid(["Exercise", "Trains", "How often", "Begins with", "Stages"], [.. protocol.Ladders.Select(l => Glance(words, l))]);
        foreach (var ladder in protocol.Ladders)
        {
            foreach (var block in ExerciseSheet.Of(words, protocol[ladder.Exercise], ladder, isFull))
            {
                yield return block;
            }
        }

        foreach (var group in protocol.Flags.GroupBy(f => f.Urgency).OrderByDescending(g => g.Key))
        {
            yield return new Block.Title(2, $"Warning signs: {Urgency(group.Key)}");
            yield return new Block.Grid(["Id", "Sign", "Known by", "Be seen", "Advice", "Source"], [.. group.Select(f => Flag(words, f))]);
        }

        yield return new Block.Title(2, "Register of sources");
        yield return new Block.Grid(["Id", "Provenance", "Reference"], [.. protocol.Citations.Select(c => Row(c.Id, Words.Kebab(c.Provenance), c.Reference ?? ""))]);
    }

    private static string[] Row(params string[] cells) => cells;

    private static string[] Glance(Words words, Ladder ladder)
    {
        var exercise = words.Protocol[ladder.Exercise];
        return Row(
            words.Texts.Name(exercise.Id),
            words.Texts[$"family/{exercise.Family}"],
            ExerciseSheet.HowOften(exercise, ladder),
            ExerciseSheet.Start(words, ladder),
            string.Join(", ", exercise.Stages.Select(s => words.Texts[$"stage/{Words.Kebab(s.Key)}"])));
    }

    private static string[] Flag(Words words, Flag flag) => Row(
        flag.Id,
        words.Texts[$"flag/{flag.Id}"],
        flag.IsAsked ? words.Texts[$"flag/{flag.Id}/ask"] : "Computed from the answers",
        flag.SeekCareWithinHours is 0 ? "now" : flag.SeekCareWithinHours < 48 ? string.Create(CultureInfo.InvariantCulture, $"within {flag.SeekCareWithinHours} h") : string.Create(CultureInfo.InvariantCulture, $"within {flag.SeekCareWithinHours / 24} days"),
        words.Texts[$"flag/{flag.Id}/advice"] + (flag.CapsProgress ? " (Holds all progress.)" : ""),
        Sources.Cite(flag.Source));

    private static string Urgency(Urgency urgency) => urgency switch
    {
        RunnersKnee.Urgency.Emergency => "emergency, the plan is suspended",
        RunnersKnee.Urgency.Urgent => "urgent, the plan is suspended",
        RunnersKnee.Urgency.Yellow => "yellow, to be reviewed",
        _ => "none",
    };
}
