using System.Text.Json.Serialization;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee;

/// <summary>What a runner says before the first session. Missing answers take the careful reading. Immutable.</summary>
public sealed record Intake
{
    /// <summary>Worst knee pain in the last 24 hours.</summary>
    public required PainScore WorstPain { get; init; }

    /// <summary>Worst knee pain in the last 7 days; null: not asked, then irritability is never low (C5.2).</summary>
    public PainScore? WorstPainInWeek { get; init; }

    /// <summary>Hours until pain after activity is back to usual, 0 (within the hour) to 24; null: more than a day, or not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? HoursToSettle { get; init => field = Guard.InRange(value, 0, Limits.SettleHours); }

    /// <summary>Ids of the warning signs answered yes. Empty: all were asked, none is there. There is no plan without asking (R-SCR-01).</summary>
    public required IReadOnlyList<string> WarningSigns { get; init => field = Signs(value); }

    /// <summary>Usual knee pain on waking: the first baseline; never guessed.</summary>
    public required PainScore UsualMorningPain { get; init; }

    /// <summary>Knee pain on the morning after a usual active day; null: not asked, then irritability is never low.</summary>
    public PainScore? MorningPainAfterActivity { get; init; }

    /// <summary>Knee pain at rest, now; 6 or more raises RF-12; null: not asked.</summary>
    public PainScore? RestingPain { get; init; }

    /// <summary>Age in years, 0 to 120; null: not asked.</summary>
    public int? Age { get; init => field = Guard.InRange(value, 0, 120); }

    /// <summary>A guardian agreed; needed under 18 (YF-06).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool GuardianAgreed { get; init; }

    /// <summary>Months since this knee pain began, 0 to 1200; null: not asked.</summary>
    public int? MonthsWithPain { get; init => field = Guard.InRange(value, 0, 1200); }

    /// <summary>A clinician has seen this knee (YF-05); null: not asked.</summary>
    public bool? SeenByClinician { get; init; }

    /// <summary>Anterior knee pain scale (Kujala), 0 to 100, higher is better; null: not asked.</summary>
    public int? Akps { get; init => field = Guard.InRange(value, 0, 100); }

    /// <summary>KOOS-PF, 0 to 100, higher is better; null: not asked.</summary>
    public int? KoosPf { get; init => field = Guard.InRange(value, 0, 100); }

    /// <summary>Runs a week over the last 14 days, 0 to 14; null: not running.</summary>
    public int? RunsPerWeek { get; init => field = Guard.InRange(value, 0, 14); }

    /// <summary>Longest run in the last 30 days, minutes, 0 to 1440; null: not running.</summary>
    public int? LongestRunMinutes { get; init => field = Guard.InRange(value, 0, 1440); }

    /// <summary>Worst knee pain while running in the last 14 days; null: not running.</summary>
    public PainScore? PainRunning { get; init; }

    /// <summary>Minutes of the run the runner wants back, 1 to 1440; null: 30 (C5.1).</summary>
    public int? GoalRunMinutes { get; init => field = Guard.InRange(value, 1, 1440); }

    /// <summary>Kilometres of the run the runner wants back, 0 to 300; null: the goal is in minutes.</summary>
    public decimal? GoalRunKilometres { get; init => field = Guard.InRange(value, 0m, 300m); }

    /// <summary>Runs a week the runner wants back, 1 to 14; null: no wish.</summary>
    public int? GoalRunsPerWeek { get; init => field = Guard.InRange(value, 1, 14); }

    private static IReadOnlyList<string> Signs(IReadOnlyList<string> signs)
    {
        foreach (var sign in Guard.Copy(signs, nameof(WarningSigns)))
        {
            _ = Guard.Text(sign, 64, nameof(WarningSigns));
        }

        return Guard.Copy<string>([.. signs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], nameof(WarningSigns));
    }
}
