namespace RunnersKnee.Rules;

/// <summary>
/// Every number a rule computes with, once. The three pain scores are not here: they are the runner's <see cref="PainPolicy"/>. What belongs to
/// one exercise (gates, doses, how often) is data of its <see cref="Ladder"/>.
/// </summary>
internal static class Limits
{
    // One exercise: the decision table and what follows from it
    public const int MarkedRise = 2; // points of a morning above the baseline, R-REG-03 (E-PAIN-12)
    public const int ReadySessions = 2; // qualified sessions in a row and since the last change, R-HLD-06 (E-DOSE-07)
    public const int AftermathMornings = 3; // mornings raised by one in a row that end a pause, R-AFT-01
    public const int SwapPressureSessions = 3; // sessions with a stop or a step back, R-SWP-01
    public const int SwapPressureDays = 14; // within which they count, R-SWP-01
    public const int SwapExclusionDays = 7; // a target must not itself have been stopped or swapped, C3.5
    public const int ReturnDays = 14; // before what was dropped may come back, R-RET-01
    public const int SeedMinimumDose = 2; // dose level L2, C3.3
    public const int ReducedDose = 1; // dose level L1, C3.3

    // Pain over days
    public const int PainFreeMaxPain = 2; // highest pain afterwards and next morning on a pain-free day, A-11
    public const int UnreportedDaysReset = 3; // unreported days in a row that end a pain-free streak, A-11
    public const int TrendDays = 7; // days of each of the two weeks compared, C1 WeekTrend
    public const int TrendMinDays = 3; // reported days each needs, C1 WeekTrend
    public const int TrendChange = 1; // difference of the means that counts, points, C1 WeekTrend
    public const int BaselineDays = 7; // mornings looked at for a lower baseline, C1 Baseline
    public const int BaselineMinMornings = 5; // of them reported, C1 Baseline
    public const int BaselineReviewDays = 28; // between two reviews, R-BAS-01
    public const int BaselineReviewMornings = 14; // mornings looked at, R-BAS-01
    public const int BaselineReviewMinMornings = 10; // of them reported, R-BAS-01
    public const int BaselineReviewRise = 1; // points, R-BAS-01
    public const int ReminderAnswers = 3; // answers missing in a row before the reply names them, R-MIS-01
    public const int ReminderDays = 14; // days after which one question a day is offered instead, R-MIS-01
    public const int StallDays = 28; // without a change, R-STL-01
    public const int StallPain = 2; // highest pain of such a stall, R-STL-01

    // The whole plan
    public const int RungRiseDays = 7; // between two rung rises of one exercise, C3.1
    public const int RungRiseDaysBelowBase = 3; // the same below its base rung, R-GATE-01
    public const int PlanRiseDays = 3; // with at most one rung rise in the plan, R-PLAN-04
    public const int PlanRiseWeekDays = 7; // with at most PlanRisesPerWeek, R-PLAN-04
    public const int PlanRisesPerWeek = 2; // rung rises in the plan, R-PLAN-04
    public const int EasyDayPain = 2; // pain before a session up to which it is an ordinary one, R-PRE-02
    public const int GapMissedSessions = 2; // scheduled sessions missed before a gap counts, R-GAP-01
    public const int ShortGapDays = 8; // from here to LongGapDays less one: dose less one, R-GAP-01
    public const int LongGapDays = 15; // from here on: rung less one, R-GAP-01
    public const int ReintakeDays = 28; // more than this without a report, or suspended: intake again, R-GAP-01 and R-CLR-01
    public const int ClearanceRunLevels = 2; // levels of running lost by a suspension, R-CLR-01

    // Start, variety and the week
    public const int StarterItems = 3; // most exercises of a new plan, R-VAR-01 (G-05)
    public const int StarterItemsHigh = 2; // with high irritability, and the fewest, R-VAR-01 (G-05)
    public const int CalmDownItems = 3; // most exercises in the first stage, R-VAR-04
    public const int NewItemDays = 7; // with at most one new exercise, and to look back before it, R-VAR-04
    public const int VarietyRestDays = 3; // after a harder rung or run level before something new, R-VAR-05
    public const int TurnDays = 2; // days a week of each exercise, where more of them take turns once running is back, C5.1
    public const int TurnOverDays = 28; // without a change in the last stage before one exercise makes place for another, R-VAR-09 (E-PROG-06)
    public const int ItemsPerDay = 4; // the warm-up not counted, R-VAR-07 (E-CPG-09)
    public const int HeavyItemsPerDay = 2; // of load class 2 and 3, R-SCH-04
    public const int StrengthDays = 3; // most days a week with strength work once running is back, C5.1
    public const int HeavyFreeDays = 1; // days a week without any of them, R-SCH-06

    // Screening and irritability
    public const int ScreenDays = 7; // between two full screens, R-SCR-01
    public const int ScreenLimitDays = 14; // after which only class 0 stays, R-SCR-01
    public const int HighPain = 6; // worst pain of a day, high irritability, C5.2
    public const int ModeratePain = 4; // worst pain of a day, moderate irritability, C5.2
    public const int SettleHours = 24; // more than this to settle is high irritability, C5.2
    public const int SettleSoonHours = 1; // from this on it is moderate, C5.2
    public const int RestPainRefer = 6; // usual morning or resting pain, RF-12
    public const int LongStandingMonths = 12; // more than this, YF-02 (E-PROG-02)
    public const int LowAkps = 70; // below this, YF-02 (E-PROG-04)
    public const int NewPainAge = 50; // from this age, YF-05
    public const int NewPainMonths = 3; // pain that began less long ago, YF-05
    public const int HighBaseline = 4; // usual morning pain, YF-09
    public const int EasyDaysFlag = 5; // days too sore for an ordinary session, YF-09
    public const int EasyDaysWindow = 14; // within which they count, YF-09
    public const int LittleChangeDays = 42; // after the start, YF-01
    public const int LittleChangePain = 2; // weekly worst pain above which too little has changed, YF-01
    public const int LittleChangeDrop = 2; // points the worst pain has to fall by, YF-01 (S-CRO04)
    public const int LittleChangeAkps = 10; // points the AKPS has to rise by, YF-01 (S-CRO04)
    public const int LongCalmDays = 42; // in the first stage, YF-10
    public const int LongBuildDays = 84; // in Build, YF-10
    public const int MinorAge = 18; // below it a guardian agrees, YF-06
    public const int MinorCalmDays = 14; // shortest first stage of a minor, YF-06
    public const int UnderAge = 10; // below it only with clearance, RF-20

    // Outcome scores
    public const int ScoreDays = 42; // between two of them, C12
    public const int ScoreTimes = 2; // after the intake, at weeks 6 and 12, C12
    public const int ScoreWindowDays = 7; // in which one is asked for, C12

    // Stages
    public const int AdherenceDays = 7; // window, C5.1 and R-VAR-04
    public const int AdherenceMinDue = 3; // scheduled sessions below which it is unknown, C1
    public const int AdherencePercent = 75; // of scheduled sessions attempted, C5.1
    public const int CalmDays = 7; // days an exit from the first stage looks back, C5.1
    public const int CalmMornings = 5; // of them reported, C5.1
    public const int CalmRaisedMornings = 1; // of them at most so many raised by one, C5.1
    public const int CalmDailyLifePain = 2; // highest, C5.1
    public const int StageMinDays = 7; // in any stage, R-STG-02
    public const int FlareRepeatDays = 7; // before another flare can start, R-STG-01
    public const int FlareWeeklyRise = 2; // points of the weekly worst, R-STG-01
    public const int FlareMornings = 2; // marked mornings in a row, R-STG-01
    public const int LateDays = 14; // beyond the first stage, and without a flare, before the single-leg squat, R-STG-04
    public const int SideDoorDays = 21; // in the first stage before its side door, R-STG-06
    public const int SideDoorPain = 4; // highest pain in daily life there, R-STG-06
    public const int SideDoorCalmDays = 5; // calm days told of 7 before what it left closed opens, R-STG-06
    public const int LatePainFreeDays = 7; // of the step-up before the single-leg squat, R-STG-04
    public const int BuildMinDays = 14; // in Build, C5.1
    public const int CheckDays = 7; // for which a passed check counts, C5.1
    public const int CheckAfterDays = 7; // in Build before checks are asked, R-CHK-01
    public const int CheckRepeatDays = 3; // before a check is repeated, C5.1
    public const int CheckWalkPain = 1; // highest on the brisk walk, C5.1
    public const int CheckStairsPain = 2; // highest on stairs, C5.1

    // Running
    public const int RunDistanceLevel = 8; // from this level on the plan says how long a run is, C8.3
    public const int RunFirstLevel = 1; // the lowest with running, R-RUN-00 and R-RUN-09
    public const int RunMostMinutes = 300; // the longest run a plan asks for
    public const int RunPain = 2; // highest pain of a run that counts as a success, E-PAIN-06
    public const int RunHabitPerWeek = 2; // runs a week of somebody who already runs, R-RUN-00
    public const int RunHabitDays = 14; // looked back for the habit and for a second failed run, R-RUN-00
    public const int RunLongestDays = 30; // in which the longest run counts, R-RUN-00 and C8.3 (E-RUN-07)
    public const int RunStopDays = 2; // rest days after a stop or a marked morning, R-RUN-02 and R-RUN-03 (E-RUN-13)
    public const int RunRestDays = 1; // between two runs, C8.1 (E-RUN-12)
    public const int RunExtraRestDays = 1; // more of them where the knee was slow to settle, R-RUN-05 (E-RUN-13)
    public const int RunSuccesses = 2; // in a row before the next level, R-RUN-06 (E-RUN-12)
    public const int RunLevelDays = 7; // with at most RunLevelsPerWeek, R-RUN-06
    public const int RunLevelsPerWeek = 2; // levels, R-RUN-06 (E-RUN-13)
    public const int RunUnstableDays = 7; // after a stop or step back in a loaded exercise, R-RUN-06
    public const int RunRungRiseDays = 3; // after a harder rung, R-RUN-06
    public const int RunReducedPercent = 80; // of the longest run, for one level less at distance, R-RUN-02 to R-RUN-04
    public const int RunSpikePercent = 110; // of the longest run, the most of a single one, R-RUN-08 (E-RUN-07)
    public const int RunWeeklyRisePercent = 30; // over the week before, the most that is advised, R-RUN-08 (E-RUN-06)
    public const int RunOffDays = 7; // more than this without a run and levels drop, R-RUN-09 (E-RUN-15)
    public const int RunDaysPerLevel = 5; // days off that cost one level, R-RUN-09 (E-RUN-15)
    public const int CadencePainFall = 1; // points by which quicker steps must lower pain to be kept, R-RUN-10 (E-RUN-10)
    public const int GoalRuns = 4; // at the goal, each a Success, that end the return to running, C5.1 and R-STG-02
    public const int GoalRunDays = 14; // within which they count, and the least of them, C5.1
    public const int GoalRunMinutes = 30; // of a goal run where the runner names no goal, C5.1
}
