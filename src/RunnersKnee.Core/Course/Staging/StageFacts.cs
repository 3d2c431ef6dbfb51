namespace RunnersKnee.Course;

/// <summary>All that decides where the course goes, as one assessment knows it.</summary>
internal sealed class StageFacts
{
    private IReadOnlyList<(Check Check, CheckResult Result)>? _checked;

    public required Protocol Protocol { get; init; }

    /// <summary>The plan before the assessment.</summary>
    public required RehabPlan Plan { get; init; }

    /// <summary>The plan as the exercises were judged.</summary>
    public required PlanDraft Draft { get; init; }

    public required Readings Readings { get; init; }

    public required Exposures Exposures { get; init; }

    public required Screening Screening { get; init; }

    /// <summary>See <see cref="DueDays.Count"/>.</summary>
    public required IReadOnlyList<int> Due { get; init; }

    /// <summary>The first day whose reports are still open.</summary>
    public required DateOnly First { get; init; }

    /// <summary>What holds all progress; null: nothing does.</summary>
    public required Finding? Cap { get; init; }

    /// <summary>The checks of function for the equipment held, each with what the last days say of it.</summary>
    public IReadOnlyList<(Check Check, CheckResult Result)> Checked => _checked ??= Look();

    private (Check, CheckResult)[] Look()
    {
        var checks = Check.Of(Protocol, Plan.Availability.Equipment);
        var all = new (Check, CheckResult)[checks.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (checks[i], CheckResult.Of(checks[i], Protocol, Readings));
        }

        return all;
    }

    public int DaysInStage => Readings.On.DayNumber - Plan.StageSince.DayNumber;

    /// <summary>Nothing holds the course back: active, nothing open that caps, nothing waited for, and no flare told earlier this day.</summary>
    public bool IsFree => Plan.Status is PlanStatus.Active && Screening.Urgency is Urgency.None && Cap is null && Plan.FlaredOn != Readings.On;

    /// <summary>The last flare ended a stage beyond Build: its days are not asked for again (R-STG-02).</summary>
    public bool HadBuilt => Plan.FlaredFrom >= Stage.RunReturn && Plan.FlaredOn <= Plan.StageSince;
}
