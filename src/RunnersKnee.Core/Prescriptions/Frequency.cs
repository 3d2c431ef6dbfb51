using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>How often an exercise is done (A2). A closed union: exactly the cases nested here. Immutable.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Daily), "daily")]
[JsonDerivedType(typeof(DailyOrAtLeast), "daily-or-at-least")]
[JsonDerivedType(typeof(TimesPerWeek), "times-per-week")]
[JsonDerivedType(typeof(DailyOrPreRun), "daily-or-pre-run")]
public abstract record Frequency
{
    private Frequency()
    {
    }

    /// <summary>Where it comes from.</summary>
    public required Citation Source { get; init => field = Guard.NotNull(value); }

    private protected abstract (int Min, int Max, bool NonConsecutive) Times();

    /// <summary>Days a week that are aimed at, the most that are allowed, and whether two may follow each other.</summary>
    internal (int Min, int Max, bool NonConsecutive) PerWeek => Times();

    /// <summary>Every day.</summary>
    public sealed record Daily : Frequency
    {
        private protected override (int Min, int Max, bool NonConsecutive) Times() => (7, 7, false);
    }

    /// <summary>Every day, or at least so many days a week.</summary>
    public sealed record DailyOrAtLeast : Frequency
    {
        /// <summary>Fewest days a week, 1 to 7.</summary>
        public required int AtLeast { get; init => field = Guard.InRange(value, 1, 7); }

        private protected override (int Min, int Max, bool NonConsecutive) Times() => (AtLeast, 7, false);
    }

    /// <summary>A number of days a week.</summary>
    public sealed record TimesPerWeek : Frequency
    {
        /// <summary>Fewest days a week, 1 to 7; a target, never forced (R-SCH-01).</summary>
        public required int Min { get; init => field = Guard.InRange(value, 1, 7); }

        /// <summary>Most days a week, 1 to 7, at least <see cref="Min"/>; never exceeded (R-SCH-01).</summary>
        public required int Max { get; init => field = Guard.InRange(value, 1, 7); }

        /// <summary>True: never on two days in a row, Sunday and Monday included (R-SCH-02).</summary>
        public required bool NonConsecutive { get; init; }

        /// <summary>Where <see cref="NonConsecutive"/> comes from; null: from <see cref="Frequency.Source"/>, as the numbers do.</summary>
        public Citation? SpacingSource { get; init; }

        private protected override (int Min, int Max, bool NonConsecutive) Times() => (Min, Max, NonConsecutive);
    }

    /// <summary>Every day, or as part of the warm-up before a run.</summary>
    public sealed record DailyOrPreRun : Frequency
    {
        private protected override (int Min, int Max, bool NonConsecutive) Times() => (7, 7, false);
    }
}
