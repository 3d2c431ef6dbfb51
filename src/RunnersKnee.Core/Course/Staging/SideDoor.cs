using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// The side door of CalmDown (R-STG-06): after 21 days a knee that hurts a little in daily life, but no more than at first, may go on to Build,
/// where what loads it most stays closed until daily life is calm.
/// </summary>
internal static class SideDoor
{
    public const string RuleId = "R-STG-06";

    /// <summary>Criteria that it has in common with the ordinary end of the stage: mornings told, no setbacks, sessions kept.</summary>
    private static readonly string[] Shared = ["R-CRI-01", "R-CRI-05", "R-CRI-06"];

    public static bool Shares(Finding criterion) => Shared.Contains(criterion.Rule);

    /// <summary>What it asks for beyond <see cref="Shares"/>: days in the stage, raised mornings, pain in daily life.</summary>
    public static List<Finding> Criteria(StageFacts now)
    {
        var readings = now.Readings;
        var days = readings.LastDays(Limits.CalmDays);
        var mornings = days.Select(d => Classifier.Morning(readings.Day(d)?.MorningPain, readings.Baseline)).ToArray();
        var raised = mornings.Count(m => m is MorningEffect.RaisedByOne or MorningEffect.RaisedByTwoPlus);
        var worst = Worst(readings, days);
        var first = FirstWeek(now);
        var limit = Math.Min(Limits.SideDoorPain, first ?? Limits.SideDoorPain);
        return
        [
            Of(now.DaysInStage >= Limits.SideDoorDays, $"{Reasons.Text(now.DaysInStage)} days", $"{Reasons.Text(Limits.SideDoorDays)} days"),
            Of(mornings.All(m => m is MorningEffect.NotReported) ? null : raised <= Limits.CalmRaisedMornings, $"{Reasons.Text(raised)} raised-mornings", Reasons.Text(Limits.CalmRaisedMornings)),
            Of(worst is null ? null : worst > limit ? false : first is null ? null : true, worst is { } pain ? $"daily-life-pain {Reasons.Text(pain)}" : null, Reasons.Text(limit)),
        ];
    }

    /// <summary>Whether daily life has been calm for a week, so that what the side door left closed opens: 2 or less on every day told, on at least 5 days.</summary>
    public static Finding IsOver(Readings readings)
    {
        var days = readings.LastDays(Limits.CalmDays);
        var told = days.Count(d => readings.Day(d)?.DailyLifePain is not null);
        var worst = Worst(readings, days);
        return Of(worst > Limits.CalmDailyLifePain ? false : told < Limits.SideDoorCalmDays ? null : true, worst is { } pain ? $"daily-life-pain {Reasons.Text(pain)}" : null, Reasons.Text(Limits.CalmDailyLifePain));
    }

    /// <summary>Worst pain of daily life in the first week of the stage, as far as the log still reaches; null: none of it is known any more.</summary>
    private static int? FirstWeek(StageFacts now) =>
        Worst(now.Readings, [.. Enumerable.Range(0, Limits.CalmDays).Select(i => now.Plan.StageSince.AddDays(i))]);

    private static int? Worst(Readings readings, DateOnly[] days) => days.Max(d => readings.Day(d)?.DailyLifePain?.Value);

    private static Finding Of(bool? holds, string? observed, string limit) => new() { Rule = RuleId, Holds = holds, Observed = observed, Limit = limit };
}
