using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>The ladder of running as the rules of C8 speak of it: by level, and by minutes from where distance begins.</summary>
internal static class RunLadder
{
    /// <summary>The ladder of running; null: the protocol has none.</summary>
    public static Ladder? Of(Protocol protocol) => protocol.RunLadder;

    /// <summary>The level of a position; a position that is not on the ladder counts as the lowest.</summary>
    public static int LevelOf(this Ladder ladder, LadderPosition at) => ladder.Find(at.Rung)?.Level ?? ladder.Rungs[0].Level;

    /// <summary>The position at a level, or the nearest below it.</summary>
    public static LadderPosition AtLevel(this Ladder ladder, int level) =>
        ladder.Position(ladder.Rungs.LastOrDefault(r => r.Level <= level) ?? ladder.Rungs[0], 0);

    /// <summary>The highest level up to one that asks for no more running than <paramref name="minutes"/>, so that easing never leaves more.</summary>
    public static LadderPosition AtLevel(this Ladder ladder, int level, int minutes) =>
        ladder.Position(ladder.Rungs.LastOrDefault(r => r.Level <= level && r.Doses[0].Amount <= minutes) ?? ladder.Rungs[0], 0);

    /// <summary>Where the length of a run is for the plan (C8.3), no longer for the level.</summary>
    public static bool IsDistance(this Ladder ladder, LadderPosition at) => ladder.LevelOf(at) >= Limits.RunDistanceLevel;

    /// <summary>Minutes that are run without a break at a position.</summary>
    public static int Unbroken(this Rung rung) => rung.Doses[0] is Dose.RunWalk dose ? dose.RunMinutes : 0;

    /// <summary>One run item is at most as hard as another: by level, then by minutes.</summary>
    public static bool IsAtMost(this Ladder ladder, PlanItem one, PlanItem other) =>
        ladder.LevelOf(one.At) < ladder.LevelOf(other.At)
        || (ladder.LevelOf(one.At) == ladder.LevelOf(other.At) && (one.RunMinutes ?? 0) <= (other.RunMinutes ?? 0));
}
