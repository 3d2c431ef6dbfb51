using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>How much of an exercise. A closed union: exactly the cases nested here. Immutable.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Repetitions), "repetitions")]
[JsonDerivedType(typeof(Isometric), "isometric")]
[JsonDerivedType(typeof(Steps), "steps")]
[JsonDerivedType(typeof(RunWalk), "run-walk")]
public abstract record Dose
{
    private Dose()
    {
    }

    /// <summary>Where the amount comes from.</summary>
    public required Citation Source { get; init => field = Guard.NotNull(value); }

    /// <summary>How much work it is, to compare two doses of one kind; sets times amount.</summary>
    private protected abstract int Volume { get; }

    /// <summary>Seconds of work, rests between sets included.</summary>
    private protected abstract int WorkSeconds(int secondsPerRep, int restSeconds);

    /// <summary>The same dose with one set, for a trial, a warm-up or a check without a dose of its own.</summary>
    private protected abstract Dose Single();

    internal int Amount => Volume;

    internal Dose OneSet => Single();

    internal int Seconds(int secondsPerRep, int restSeconds) => WorkSeconds(secondsPerRep, restSeconds);

    private static int Rests(int sets, int restSeconds) => (sets - 1) * restSeconds;

    /// <summary>Sets of repetitions.</summary>
    public sealed record Repetitions : Dose
    {
        /// <summary>Sets, 1 to 10.</summary>
        public required int Sets { get; init => field = Guard.InRange(value, 1, 10); }

        /// <summary>Repetitions in a set, 1 to 100; on each side where <see cref="PerSide"/>.</summary>
        public required int Count { get; init => field = Guard.InRange(value, 1, 100); }

        /// <summary>True: each leg or side does all of them. False: both work together.</summary>
        public required bool PerSide { get; init; }

        private protected override int Volume => Sets * Count * (PerSide ? 2 : 1);

        private protected override int WorkSeconds(int secondsPerRep, int restSeconds) => (Volume * secondsPerRep) + Rests(Sets, restSeconds);

        private protected override Dose Single() => this with { Sets = 1 };
    }

    /// <summary>Sets of a held position.</summary>
    public sealed record Isometric : Dose
    {
        /// <summary>Sets, 1 to 10.</summary>
        public required int Sets { get; init => field = Guard.InRange(value, 1, 10); }

        /// <summary>How long it is held, seconds, 1 to 600; on each side where <see cref="PerSide"/>.</summary>
        public required int Hold { get; init => field = Guard.InRange(value, 1, 600); }

        /// <summary>True: each side is held in turn. False: both at once.</summary>
        public required bool PerSide { get; init; }

        private protected override int Volume => Sets * Hold * (PerSide ? 2 : 1);

        private protected override int WorkSeconds(int secondsPerRep, int restSeconds) => Volume + Rests(Sets, restSeconds);

        private protected override Dose Single() => this with { Sets = 1 };
    }

    /// <summary>Sets of steps; one set is that many steps one way and the same back .</summary>
    public sealed record Steps : Dose
    {
        /// <summary>Sets, 1 to 10.</summary>
        public required int Sets { get; init => field = Guard.InRange(value, 1, 10); }

        /// <summary>Steps in each direction, 1 to 100.</summary>
        public required int PerDirection { get; init => field = Guard.InRange(value, 1, 100); }

        private protected override int Volume => Sets * PerDirection * 2;

        private protected override int WorkSeconds(int secondsPerRep, int restSeconds) => (Volume * secondsPerRep) + Rests(Sets, restSeconds);

        private protected override Dose Single() => this with { Sets = 1 };
    }

    /// <summary>Walking and running in turn (C8.1). Each repeat begins with its walk, so that the knee is warm when it runs.</summary>
    public sealed record RunWalk : Dose
    {
        /// <summary>How often walk and run are repeated, 1 to 30.</summary>
        public required int Repeats { get; init => field = Guard.InRange(value, 1, 30); }

        /// <summary>Minutes of running in each repeat, 0 to 300.</summary>
        public required int RunMinutes { get; init => field = Guard.InRange(value, 0, 300); }

        /// <summary>Minutes of walking in each repeat, 0 to 120.</summary>
        public required int WalkMinutes { get; init => field = Guard.InRange(value, 0, 120); }

        private protected override int Volume => Repeats * RunMinutes;

        private protected override int WorkSeconds(int secondsPerRep, int restSeconds) => Repeats * (RunMinutes + WalkMinutes) * 60;

        private protected override Dose Single() => this with { Repeats = 1 };
    }
}
