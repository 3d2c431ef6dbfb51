namespace RunnersKnee.Rules;

/// <summary>What the table of running said of one run: every row that fired, as bits, the lowest bit being the most protective.</summary>
internal readonly record struct RunJudgement(uint FiredRows)
{
    private Row<RunObservation, RunRuling> Deciding => RunTable.Table.Deciding(FiredRows);

    /// <summary>Id of the row that decided.</summary>
    public string Rule => Deciding.Id;

    public RunRuling Ruling => Deciding.Ruling;

    /// <summary>Levels up or down, -1 to 1. A referral has none of its own: a suspension takes its levels when it is cleared (R-CLR-01).</summary>
    public int LevelChange => Deciding.Ruling switch
    {
        RunRuling.Advance => 1,
        RunRuling.StepDown or RunRuling.StepDownAfterRest or RunRuling.Stop => -1,
        _ => 0,
    };

    /// <summary>
    /// Days without a run after the day of this one, the least there may be; null: until it is cleared. Not of the deciding row alone but the most
    /// that any row asks for: R-RUN-04 wants one day, and R-RUN-05 below it wants two, so that more pain would else have cost a runner the extra day.
    /// </summary>
    public int? RestDays
    {
        get
        {
            if (Ruling is RunRuling.Refer)
            {
                return null;
            }

            var most = 0;
            for (var rows = FiredRows; rows != 0; rows &= rows - 1)
            {
                most = Math.Max(most, RestAfter(RunTable.Table.Deciding(rows).Ruling));
            }

            return most;
        }
    }

    /// <summary>Ids of all rows that fired, most protective first.</summary>
    public IReadOnlyList<string> Fired => RunTable.Table.Ids(FiredRows);

    private static int RestAfter(RunRuling ruling) => ruling switch
    {
        RunRuling.Stop or RunRuling.StepDownAfterRest => Limits.RunStopDays,
        RunRuling.RepeatAfterRest => Limits.RunRestDays + Limits.RunExtraRestDays,
        _ => Limits.RunRestDays,
    };
}
