using RunnersKnee.Protocols;

namespace RunnersKnee.Tests.Protocols;

/// <summary>A small sound protocol that a test then breaks: exercises of three rungs, each giving way to the exercise before it, and two that a plan can begin with.</summary>
internal sealed class Draft
{
    private static readonly Citation Here = new() { Id = "D-01", Provenance = Provenance.Design };

    public Draft(int exercises = 2)
    {
        for (var i = 0; i < exercises; i++)
        {
            Add($"hop-{i}");
        }

        if (exercises > 0)
        {
            AddGentle(Press, "quad");
            AddGentle(Squeeze, "hip");
        }

        Flags.Add(new() { Id = "RF-90", Urgency = Urgency.Urgent, CapsProgress = false, IsAsked = true, IsHistory = false, SeekCareWithinHours = 12, Source = Here });
        Words["flag/RF-90"] = "A sign";

        // what the library raises by itself; the words are the package's
        Flags.AddRange(RequiredFlags.All.Select(id => Flags[0] with { Id = id, Urgency = id.StartsWith('R') ? Urgency.Urgent : Urgency.Yellow, IsAsked = false }));
    }

    /// <summary>One of the two exercises that a plan begins with and may end with: trained in every stage, no equipment, lowest rung without load on the knee.</summary>
    public const string Press = "press";

    /// <inheritdoc cref="Press"/>
    public const string Squeeze = "squeeze";

    public List<Exercise> Exercises { get; } = [];

    public List<Ladder> Ladders { get; } = [];

    public List<Flag> Flags { get; } = [];

    public List<Citation> Citations { get; } = [new() { Id = "S-BOOK", Provenance = Provenance.Published, Reference = "A book" }];

    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    public void Add(string id)
    {
        AddExercise(id);
        AddLadder(id, Ladders.Count == 0 ? [] : [new() { Exercise = Ladders[^1].Exercise, Rung = "low", Dose = 1 }]);
    }

    /// <summary>Changes the exercise and the ladder of this name; their place.</summary>
    public int Change(string id, Func<Exercise, Exercise>? exercise = null, Func<Ladder, Ladder>? ladder = null)
    {
        var at = Exercises.FindIndex(e => e.Id.ToString() == id);
        Exercise(at, exercise ?? (e => e));
        Ladder(at, ladder ?? (l => l));
        return at;
    }

    public void AddExercise(string id)
    {
        Words[$"exercise/{id}/name"] = "Hop";
        Exercises.Add(new()
        {
            Id = ExerciseId.Parse(id),
            Family = "quad",
            Movement = id,
            Stages = new Dictionary<Stage, Purpose> { [Stage.Build] = Purpose.Training, [Stage.RunReturn] = Purpose.Training },
            WarmUp = false,
            Cues = [],
            Uses = ["home"],
            Tempo = ["slow"],
            Measures = [Height(1, 2)],
            Sources = [Here, new() { Id = "E-01", Provenance = Provenance.Published, Source = "S-BOOK" }],
        });
    }

    public void AddLadder(string id, IReadOnlyList<LadderPosition> swapTo)
    {
        foreach (var rung in (string[])["low", "middle", "high"])
        {
            Words[$"rung/{id}/{rung}"] = "A way to hop";
        }

        Ladders.Add(new()
        {
            Exercise = ExerciseId.Parse(id),
            Frequency = new Frequency.Daily { Source = Here },
            Rungs = [Rung("low", 0, KneeLoad.Low), Rung("middle", 1, KneeLoad.Low), Rung("high", 2, KneeLoad.Moderate)],
            BaseRung = "middle",
            StartDose = 1,
            GatePainFreeDays = 0,
            GateSessions = 0,
            GateSource = Here,
            EasesRungFirst = true,
            SwapsFromLowestRung = false,
            LeverSource = Here,
            SwapTo = swapTo,
            SecondsPerRep = 4,
            RestSeconds = 60,
        });
    }

    public static Measure Height(decimal min, decimal max) => new() { Id = "height", Min = min, Max = max, Unit = "[in_i]", Source = Here };

    public static Dose Reps(int count) => new Dose.Repetitions { Sets = 3, Count = count, PerSide = true, Source = Here };

    public static Dose Hold(int seconds) => new Dose.Isometric { Sets = 3, Hold = seconds, PerSide = true, Source = Here };

    public static Dose Run(int minutes) => new Dose.RunWalk { Repeats = 1, RunMinutes = minutes, WalkMinutes = 0, Source = Here };

    public static Frequency Times(int min, int max, bool apart) => new Frequency.TimesPerWeek { Min = min, Max = max, NonConsecutive = apart, Source = Here };

    public void Exercise(int at, Func<Exercise, Exercise> change) => Exercises[at] = change(Exercises[at]);

    public void Ladder(int at, Func<Ladder, Ladder> change) => Ladders[at] = change(Ladders[at]);

    public void Rung(int at, int rung, Func<Rung, Rung> change) => Ladder(at, l => l with { Rungs = [.. l.Rungs.Select((r, i) => i == rung ? change(r) : r)] });

    /// <summary>Changes a flag; its place.</summary>
    public int Flag(string id, Func<Flag, Flag> change)
    {
        var at = Flags.FindIndex(f => f.Id == id);
        Flags[at] = change(Flags[at]);
        return at;
    }

    public Protocol Build() => new("hops", "1.0", Exercises, Ladders, Flags, Citations, Words);

    /// <summary>What the constructor says is wrong, one fault a line.</summary>
    public IReadOnlyList<string> Faults()
    {
        try
        {
            Build();
            return [];
        }
        catch (ArgumentException e)
        {
            var list = e.Message[(e.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split("; ");
            e.Message.Should().StartWith($"The protocol has {list.Length} fault(s): ");
            return list;
        }
    }

    private void AddGentle(string id, string family)
    {
        AddExercise(id);
        AddLadder(id, []);
        Change(id, e => e with { Family = family, Stages = Enum.GetValues<Stage>().ToDictionary(s => s, _ => Purpose.Training) }, l => l with { Rungs = [l.Rungs[0] with { KneeLoad = KneeLoad.None }, .. l.Rungs.Skip(1)] });
    }

    private static Rung Rung(string id, int level, KneeLoad load) => new()
    {
        Id = id,
        Level = level,
        KneeLoad = load,
        Load = new Load.Bodyweight(),
        Needs = Equipment.None,
        Doses = [Reps(5), Reps(10), Reps(15)],
        EntryDose = 2,
        Measures = [Height(3, 4)],
        Source = Here,
    };
}
