using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;
using RunnersKnee.Ladders;
using RunnersKnee.Protocols;

namespace RunnersKnee;

/// <summary>
/// A validated, versioned bundle of exercises with their ladders, warning signs and citations: the content a clinician would edit. Immutable;
/// safe to share between threads.
/// </summary>
public sealed class Protocol : IEquatable<Protocol>
{
    private readonly Dictionary<ExerciseId, int> _index;

    /// <summary>A team's own protocol.</summary>
    /// <param name="id">Name of the protocol; a plan keeps it.</param>
    /// <param name="version">Version, 1 to 32 characters; a plan keeps it.</param>
    /// <param name="exercises">At least one.</param>
    /// <param name="ladders">Exactly one for each exercise, in the same order.</param>
    /// <param name="flags">Warning signs.</param>
    /// <param name="citations">The register of sources that other citations point to.</param>
    /// <param name="words">English texts, by key, for ids that the package's own texts do not know; null: none.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">The content has faults; the message lists <b>all</b> of them, each with its place.</exception>
    [JsonConstructor]
    public Protocol(string id, string version, IReadOnlyList<Exercise> exercises, IReadOnlyList<Ladder> ladders, IReadOnlyList<Flag> flags, IReadOnlyList<Citation> citations, IReadOnlyDictionary<string, string>? words = null)
        : this(id, version, exercises, ladders, flags, citations, words, isChecked: false)
    {
    }

    private Protocol(string id, string version, IReadOnlyList<Exercise> exercises, IReadOnlyList<Ladder> ladders, IReadOnlyList<Flag> flags, IReadOnlyList<Citation> citations, IReadOnlyDictionary<string, string>? words, bool isChecked)
    {
        Id = Guard.Slug(id, nameof(id));
        Version = Guard.Text(version, 32, nameof(version));
        Exercises = Guard.Copy(exercises, nameof(exercises));
        Ladders = Guard.Copy(ladders, nameof(ladders));
        Flags = Guard.Copy(flags, nameof(flags));
        Citations = Guard.Copy(citations, nameof(citations));
        Words = words is null ? ValueMapOf.Empty : Guard.Copy(words, nameof(words));
        if (!isChecked)
        {
            ProtocolFaults.ThrowIfAny(this);
        }

        _index = new(Exercises.Count);
        List<(Exercise Exercise, Ladder Ladder, Rung Rung)> checkedRungs = [];
        for (var i = 0; i < Exercises.Count; i++)
        {
            _index.Add(Exercises[i].Id, i);
            RunLadder ??= Ladders[i].IsRun() ? Ladders[i] : null;
            foreach (var rung in Ladders[i].Rungs.Span())
            {
                if (rung.CheckDose is not null)
                {
                    checkedRungs.Add((Exercises[i], Ladders[i], rung));
                }
            }
        }

        CheckedRungs = checkedRungs;
    }

    /// <summary>The standard protocol: the eleven exercises of the article the library began with, then coming back to running and a check of function. Compiled in, checked by the library's tests.</summary>
    public static Protocol Standard { get; } = Protocols.Standard.StandardProtocol.Create();

    /// <summary>Name of the protocol.</summary>
    public string Id { get; }

    /// <summary>Version of its content.</summary>
    public string Version { get; }

    /// <summary>The exercises; in the standard protocol in the order of the article, with what the article does not have after them.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>Exactly one per exercise, in the same order.</summary>
    public IReadOnlyList<Ladder> Ladders { get; }

    /// <summary>The warning signs, in order of id.</summary>
    public IReadOnlyList<Flag> Flags { get; }

    /// <summary>The register of sources.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>English texts of this protocol's own, by key; empty for the standard one, whose words are in <c>Texts</c>.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>An exercise.</summary>
    /// <param name="id">Its name.</param>
    /// <exception cref="KeyNotFoundException">The protocol has no such exercise.</exception>
    public Exercise this[ExerciseId id] => TryGet(id, out var exercise) ? exercise : throw Unknown(id);

    /// <summary>The ladder of an exercise.</summary>
    /// <param name="id">Name of the exercise.</param>
    /// <exception cref="KeyNotFoundException">The protocol has no such exercise.</exception>
    public Ladder LadderOf(ExerciseId id) => _index.TryGetValue(id, out var i) ? Ladders[i] : throw Unknown(id);

    /// <summary>An exercise; false and null when the protocol has none of that name.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="exercise">The exercise.</param>
    public bool TryGet(ExerciseId id, [NotNullWhen(true)] out Exercise? exercise)
    {
        exercise = _index.TryGetValue(id, out var i) ? Exercises[i] : null;
        return exercise is not null;
    }

    /// <summary>The ladder of an exercise; null: the protocol has no such exercise, or no more.</summary>
    internal Ladder? FindLadder(ExerciseId id) => _index.TryGetValue(id, out var i) ? Ladders[i] : null;

    /// <summary>It is an exercise of this protocol and on a ladder of running.</summary>
    internal bool IsRun(ExerciseId id) => FindLadder(id)?.IsRun() is true;

    /// <summary>Rungs of which a check of function asks (C5.1), in order.</summary>
    internal IReadOnlyList<(Exercise Exercise, Ladder Ladder, Rung Rung)> CheckedRungs { get; }

    /// <summary>The first ladder of running; null: there is none.</summary>
    internal Ladder? RunLadder { get; }

    /// <summary>Equal content: id, version, exercises, ladders, flags, citations and words.</summary>
    /// <param name="other">The protocol to compare with.</param>
    public bool Equals(Protocol? other) =>
        other is not null && (ReferenceEquals(this, other)
        || (Id == other.Id && Version == other.Version && Exercises.Equals(other.Exercises) && Ladders.Equals(other.Ladders)
            && Flags.Equals(other.Flags) && Citations.Equals(other.Citations) && Words.Equals(other.Words)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Protocol);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version, Exercises.Count);

    /// <summary>Content that the library's own tests hold to the same checks, so that starting costs nothing.</summary>
    internal static Protocol Compiled(string id, string version, IReadOnlyList<Exercise> exercises, IReadOnlyList<Ladder> ladders, IReadOnlyList<Flag> flags, IReadOnlyList<Citation> citations) =>
        new(id, version, exercises, ladders, flags, citations, words: null, isChecked: true);

    private KeyNotFoundException Unknown(ExerciseId id) => new($"Protocol {Id} {Version} has no exercise '{id}'.");
}
