using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Protocols;

namespace RunnersKnee.Tests.Serialization;

/// <summary>One value of everything that is stored or sent, with every optional member given.</summary>
internal static partial class Documents
{
    public static readonly DateOnly Monday = new(2026, 3, 2);

    public static readonly Citation Source = new() { Id = "F-CLA-03", Provenance = Provenance.PublishedSecondary, Source = "S-TREK-PT", Reference = "A page, 2025." };

    public static readonly Citation Design = new() { Id = "A-23", Provenance = Provenance.Design };

    public static readonly Measure Hold = new() { Id = "hold", Min = 2, Max = 3.5m, Unit = "s", Source = Source };

    public static readonly Dose[] Doses =
    [
        new Dose.Repetitions { Source = Source, Sets = 3, Count = 20, PerSide = true },
        new Dose.Isometric { Source = Source, Sets = 3, Hold = 30, PerSide = false },
        new Dose.Steps { Source = Source, Sets = 2, PerDirection = 12 },
        new Dose.RunWalk { Source = Source, Repeats = 5, RunMinutes = 2, WalkMinutes = 1 },
    ];

    public static readonly Load[] Loads = [new Load.Bodyweight(), new Load.Weight { Pounds = 1.5m }, new Load.Band { Strength = 2, Placement = "above-knees" }];

    public static readonly Frequency[] Frequencies =
    [
        new Frequency.Daily { Source = Source },
        new Frequency.DailyOrAtLeast { Source = Source, AtLeast = 4 },
        new Frequency.TimesPerWeek { Source = Source, Min = 3, Max = 4, NonConsecutive = true, SpacingSource = Design },
        new Frequency.DailyOrPreRun { Source = Source },
    ];

    public static readonly Finding Finding = new() { Rule = "R-RED-01", Holds = true, On = Monday, Exercise = ExerciseId.Parse("clamshell"), Observed = "4", Limit = "3" };

    public static readonly Intake Intake = new()
    {
        WorstPain = new(4),
        WorstPainInWeek = new(5),
        HoursToSettle = 2,
        WarningSigns = ["YF-04"],
        UsualMorningPain = new(1),
        MorningPainAfterActivity = new(2),
        RestingPain = new(0),
        Age = 34,
        GuardianAgreed = true,
        MonthsWithPain = 4,
        SeenByClinician = true,
        Akps = 78,
        KoosPf = 60,
        RunsPerWeek = 2,
        LongestRunMinutes = 40,
        PainRunning = new(3),
        GoalRunMinutes = 60,
        GoalRunKilometres = 10.5m,
        GoalRunsPerWeek = 3,
    };

    public static readonly Availability Availability = new()
    {
        TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
        RunningDays = Weekdays.Sunday,
        Equipment = Equipment.Step | Equipment.LoopBand,
        Minutes = [30, 0, 30, 0, 45, 255, 0],
        LongRunDay = DayOfWeek.Sunday,
        OtherMinutes = new Dictionary<DateOnly, int> { [Monday.AddDays(7)] = 0, [Monday.AddDays(8)] = 20 },
    };

    public static readonly PlanItem Item = new()
    {
        At = LadderPosition.Parse("clamshell/band/2"),
        Purpose = Purpose.Trial,
        Since = Monday,
        Days = Weekdays.Monday | Weekdays.Friday,
        AlternateDays = Weekdays.Tuesday,
        DaysSince = Monday,
        DaysBefore = Weekdays.Saturday | Weekdays.Sunday,
        NotBefore = Monday.AddDays(1),
        AwaitsMorning = true,
        EasyOn = Monday.AddDays(2),
        RunMinutes = 35,
        Cue = "toe-in",
    };

    public static readonly Decision Decision = new()
    {
        Exercise = ExerciseId.Parse("clamshell"),
        Verdict = Verdict.ReduceDose,
        About = Monday,
        Before = Item,
        After = Item with { At = LadderPosition.Parse("clamshell/band/1") },
        Reasons = [Finding],
        Missing = ["morning-pain"],
    };

    public static readonly RaisedFlag Flag = new() { Id = "YF-04", On = Monday, ClearedOn = Monday.AddDays(3) };

    public static readonly DayReport Day = new()
    {
        On = Monday,
        Exercises =
        [
            new()
            {
                At = LadderPosition.Parse("clamshell/band/2"),
                During = new(4),
                Quality = PainQuality.MuscleFatigue,
                Trend = PainTrend.Steady,
                Form = FormQuality.MinorFaults,
                Completion = Completion.MetTarget,
                Purpose = Purpose.Trial,
                RunMinutes = 12,
                RunKilometres = 2.4m,
                Cue = "toe-in",
            },
        ],
        MorningPain = new(1),
        RestingPain = new(0),
        DailyLifePain = new(2),
        StairsPain = new(3),
        PainAfterHour = new(1),
        Swelling = Swelling.PuffyGoneInADay,
        Limp = false,
        WarningSigns = [],
        Akps = 80,
        KoosPf = 62,
    };

    public static readonly FeedbackLog Log = FeedbackLog.Of([Day, new() { On = Monday.AddDays(1), MorningPain = new(2) }]);

    public static readonly RehabPlan Plan = new()
    {
        ProtocolId = "runners-knee",
        ProtocolVersion = "1.0",
        Revision = 7,
        StartedOn = Monday,
        Intake = Intake,
        Availability = Availability,
        Policy = PainPolicy.LowPain,
        Status = PlanStatus.Active,
        StatusSince = Monday,
        Stage = Stage.RunReturn,
        StageSince = Monday,
        EarlierBuildDays = 21,
        FlaredOn = Monday,
        FlaredFrom = Stage.Build,
        BySideDoor = true,
        AwaitsScreen = true,
        ScreenedOn = Monday,
        Baseline = new(1),
        Items = [Item, Item with { At = LadderPosition.Parse("plank/standard/0"), Cue = null }],
        Flags = [Flag],
        Recent = [new() { On = Monday, At = Item.At, Verdict = Verdict.ProgressRung, Rule = "R-PRG-01", About = Monday }],
        AssessedOn = Monday,
        Due = [2, 0, 3],
    };

    public static readonly PlanChange[] Changes =
    [
        new PlanChange.Started
        {
            On = Monday, Revision = 0, Status = PlanStatus.Active, Stage = Stage.CalmDown, Decisions = [Decision], Reasons = [Finding], Flags = [Flag],
            ProtocolId = "runners-knee", ProtocolVersion = "1.0", Intake = Intake, Availability = Availability, Policy = PainPolicy.Default,
        },
        new PlanChange.Assessed
        {
            On = Monday, Revision = 1, Status = PlanStatus.Suspended, Stage = Stage.Build, Decisions = [Decision], Reasons = [Finding], Flags = [Flag],
            ProtocolVersion = "1.0", Baseline = new(2), Due = [1, 2], ExitCriteria = [Finding], Missing = ["akps"], Revised = [Finding], Flared = true, BySideDoor = true, AwaitsScreen = true, ScreenedOn = Monday,
        },
        new PlanChange.Rescheduled { On = Monday, Revision = 2, Status = PlanStatus.Active, Stage = Stage.Build, Decisions = [], Reasons = [], Flags = [], Availability = Availability },
        new PlanChange.Moved { On = Monday, Revision = 3, Status = PlanStatus.Active, Stage = Stage.Build, Decisions = [Decision], Reasons = [], Flags = [], Policy = PainPolicy.LowPain },
        new PlanChange.Paused { On = Monday, Revision = 4, Status = PlanStatus.Paused, Stage = Stage.Build, Decisions = [], Reasons = [Finding], Flags = [] },
        new PlanChange.Resumed { On = Monday, Revision = 5, Status = PlanStatus.Active, Stage = Stage.Build, Decisions = [], Reasons = [Finding], Flags = [] },
        new PlanChange.Cleared { On = Monday, Revision = 6, Status = PlanStatus.Active, Stage = Stage.CalmDown, Decisions = [], Reasons = [], Flags = [Flag] },
        new PlanChange.Reviewed { On = Monday, Revision = 7, Status = PlanStatus.NeedsIntake, Stage = Stage.Build, Decisions = [], Reasons = [], Flags = [Flag] },
    ];

    public static readonly Session Session = new()
    {
        On = Monday,
        Items = [.. Doses.Zip(Loads.Append(Loads[0]), (dose, load) => new Prescription
        {
            At = Item.At, Purpose = Purpose.WarmUp, Dose = dose, Load = load, KneeLoad = KneeLoad.Moderate, Measures = [Hold], RestSeconds = 60, Minutes = 12, Cue = "toe-in",
        })],
        LeftOut = [Finding],
    };

    public static readonly WeekProgress Week = new(due: 9, done: 7)
    {
        Monday = Monday,
        Stage = Stage.Build,
        Status = PlanStatus.Paused,
        WorstPain = new(3),
        MorningPain = new(0),
        RunMinutes = 18,
        Akps = 80,
        KoosPf = 62,
        Positions = [Item.At],
        Baseline = new(1),
    };

    /// <summary>A team's own protocol, the least that is sound: an exercise with each member given, and one that takes its place and is the floor.</summary>
    public static readonly Protocol Protocol = Own(Frequencies[2]);

    /// <summary>Each with the type information it is read and written with.</summary>
    public static IEnumerable<(string Name, object Value, JsonTypeInfo Info)> All =>
    [
        ("plan", Plan, RunnersKneeJson.Plan),
        .. Changes.Select(c => (c.GetType().Name, (object)c, (JsonTypeInfo)RunnersKneeJson.Change)),
        ("day", Day, RunnersKneeJson.Day),
        ("log", Log, RunnersKneeJson.Log),
        ("intake", Intake, RunnersKneeJson.Intake),
        ("availability", Availability, RunnersKneeJson.Availability),
        ("session", Session, RunnersKneeJson.Session),
        ("week", Week, RunnersKneeJson.Progress),
        .. Frequencies.Select(f => ("protocol " + f.GetType().Name, (object)Own(f), (JsonTypeInfo)RunnersKneeJson.Protocol)),
    ];

    public static (string Name, object Value, JsonTypeInfo Info) Named(string name) => All.Single(d => d.Name == name);

    public static JsonNode Node(string name) => JsonSerializer.SerializeToNode(Named(name).Value, Named(name).Info)!;

    private static Protocol Own(Frequency frequency) => new(
        "own-protocol",
        "2.1",
        [
            new()
            {
                Id = ExerciseId.Parse("wall-squat"),
                Family = "quad",
                Movement = "squat",
                Stages = new Dictionary<Stage, Purpose>
                {
                    [Stage.CalmDown] = Purpose.Training, [Stage.Build] = Purpose.Training, [Stage.RunReturn] = Purpose.WarmUp, [Stage.Maintain] = Purpose.Check,
                },
                WarmUp = true,
                SkippedOnEasyDays = true,
                Cues = ["toe-in"],
                Uses = ["home"],
                Tempo = ["slow"],
                Measures = [Hold],
                Sources = [Source, Design],
            },
            Protocol.Standard.Exercises[1] with { Measures = [], Sources = [Design] },
        ],
        [
            new()
            {
                Exercise = ExerciseId.Parse("wall-squat"),
                Frequency = frequency,
                Rungs =
                [
                    new()
                    {
                        Id = "standard", Level = 0, KneeLoad = KneeLoad.Moderate, Load = Loads[1], Needs = Equipment.None, EntryDose = 0, OpensIn = Stage.CalmDown, Measures = [Hold], Source = Source,
                        Doses = [new Dose.Repetitions { Source = Source, Sets = 2, Count = 10, PerSide = false }, new Dose.Repetitions { Source = Source, Sets = 3, Count = 10, PerSide = false }],
                        CheckDose = new Dose.Repetitions { Source = Source, Sets = 1, Count = 8, PerSide = false },
                    },
                ],
                BaseRung = "standard",
                StartRung = "standard",
                StartDose = 0,
                GatePainFreeDays = 7,
                GateSessions = 2,
                GateSource = Design,
                GateSessionsSource = Source,
                EasesRungFirst = true,
                SwapsFromLowestRung = false,
                LeverSource = Design,
                SwapTo = [LadderPosition.Parse("clamshell/standard/0")],
                SwapSource = Source,
                SecondsPerRep = 4,
                RestSeconds = 60,
            },
            new()
            {
                Exercise = ExerciseId.Parse("clamshell"),
                Frequency = Frequencies[0],
                Rungs = [new() { Id = "standard", Level = 0, KneeLoad = KneeLoad.None, Load = Loads[0], Needs = Equipment.None, Doses = [Doses[0]], EntryDose = 0, Measures = [], Source = Source }],
                BaseRung = "standard",
                StartDose = 0,
                GatePainFreeDays = 0,
                GateSessions = 0,
                GateSource = Design,
                EasesRungFirst = false,
                SwapsFromLowestRung = false,
                LeverSource = Design,
                SwapTo = [],
                SecondsPerRep = 4,
                RestSeconds = 60,
            },
        ],
        [
            new() { Id = "RF-07", Urgency = Urgency.Urgent, CapsProgress = false, IsAsked = true, IsHistory = false, SeekCareWithinHours = 24, Source = Design },
            .. RequiredFlags.All.Select(id => Protocol.Standard.Flags.Single(f => f.Id == id) with { Source = Design }),
        ],
        [new() { Id = "S-TREK-PT", Provenance = Provenance.PublishedSecondary, Reference = "A page, 2025." }],
        new Dictionary<string, string>(StringComparer.Ordinal) { ["exercise/wall-squat/name"] = "Wall squat", ["rung/wall-squat/standard"] = "Standard" });
}
