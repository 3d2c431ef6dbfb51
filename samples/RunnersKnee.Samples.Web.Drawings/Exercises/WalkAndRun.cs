using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>Walking, running, and both in turn; a strip below shows how long each lasts.</summary>
internal static class WalkAndRun
{
    private const string Id = "return-to-run";
    private const Tone Walked = Tone.FarShorts;
    private const Tone Ran = Tone.Muscle;

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        new(Id, "rtr-0", "Brisk walk", "Walking briskly on level ground, one heel in front and the other foot pushing off.", Camera.Side, [Walking()]),
        InTurn("rtr-1", 4, 1, 6),
        InTurn("rtr-2", 3, 2, 6),
        InTurn("rtr-3", 2, 3, 6),
        InTurn("rtr-4", 1, 4, 6),
        InTurn("rtr-5", 1, 9, 3),
        InTurn("rtr-6", 1, 14, 2),
        new(Id, "rtr-7", "Half an hour of running", "Running easily on level ground without walking.", Camera.Side, [Running(0)]),
        new(Id, "rtr-8", "Longer runs", "Running easily on level ground; only the distance grows.", Camera.Side, [Running(0)]),
        new(Id, "rtr-9", "Hills", "Running easily up a gentle hill; the ground rises in front of the runner.", Camera.Side, [Running(14)]),
        new(Id, "rtr-10", "Faster running", "Running with a longer, faster stride; lines behind the runner show the speed.", Camera.Side, [Running(0) with { Marks = Streaks }]),
    ];

    private static IReadOnlyList<Mark> Streaks =>
        [.. new[] { (-50.0, 132.0, 34), (-72, 104, 44), (-62, 76, 26) }.Select(line => new Mark.Streak(new(line.Item1 - line.Item3, 0, line.Item2), new(line.Item1, 0, line.Item2)))];

    private static Drawing InTurn(string rung, int walk, int run, int times) => new(Id, rung,
        $"Walk {walk}, run {run}",
        $"1: walking briskly. 2: running easily. A strip below shows the turns: {walk} {Minutes(walk)} of walking, then {run} {Minutes(run)} of running, {times} times.",
        Camera.Side, [Walking() with { Chip = Walked }, Running(0) with { Chip = Ran }])
    {
        Strip = [.. Enumerable.Repeat<(Tone, int)[]>([(Walked, walk), (Ran, run)], times).SelectMany(turn => turn)],
    };

    private static string Minutes(int count) => count == 1 ? "minute" : "minutes";

    private static Scene Walking() => new(Postures.Upright with
    {
        Hips = new(0, 0, 89),
        Up = Direction.At(87),
        RightLeg = Limb.Along(Direction.At(-66), Direction.At(-72)) with { Tip = Direction.At(18) },
        LeftLeg = Limb.Along(Direction.At(-102), Direction.At(-124)) with { Tip = Direction.At(-36) },
        RightArm = Limb.Along(Direction.At(-116), Direction.At(-84)),
        LeftArm = Limb.Along(Direction.At(-68), Direction.At(-38)),
    })
    {
        Props = [Prop.Floor(-70, 75)],
    };

    private static Scene Running(double rise) => new(Postures.Upright with
    {
        Hips = new(0, 0, 94 + (rise / 2)),
        Up = Direction.At(80),
        Nod = -4,
        RightLeg = Limb.Along(Direction.At(-38), Direction.At(-108)) with { Tip = Direction.At(-14) },
        LeftLeg = Limb.Along(Direction.At(-112), Direction.At(-168)) with { Tip = Direction.At(-84) },
        RightArm = Limb.Along(Direction.At(-138), Direction.At(-32)),
        LeftArm = Limb.Along(Direction.At(-78), Direction.At(28)),
    })
    {
        Props = [rise > 0 ? Prop.Slope(-70, 75, rise) : Prop.Floor(-70, 75)],
    };
}
