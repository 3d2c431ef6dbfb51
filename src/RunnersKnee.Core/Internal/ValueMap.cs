using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Internal;

/// <summary>A map that never changes, in the order of its keys, and equals another with equal entries.</summary>
internal sealed class ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>> where TKey : notnull
{
    private readonly SortedList<TKey, TValue> _entries;

    public ValueMap(IReadOnlyDictionary<TKey, TValue> values, string member)
    {
        _entries = new(values.Count, Order);
        foreach (var (key, value) in values)
        {
            _entries.Add(key, value is null ? throw new ArgumentException($"{member}[{key}] must not be null.", member) : value);
        }
    }

    /// <summary>Texts by their characters, so the order is the same in every culture.</summary>
    private static IComparer<TKey> Order { get; } = StringComparer.Ordinal as IComparer<TKey> ?? Comparer<TKey>.Default;

    public int Count => _entries.Count;

    public IEnumerable<TKey> Keys => _entries.Keys;

    public IEnumerable<TValue> Values => _entries.Values;

    public TValue this[TKey key] => _entries[key];

    public bool ContainsKey(TKey key) => _entries.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _entries.TryGetValue(key, out value);

    public bool Equals(ValueMap<TKey, TValue>? other) => other is not null && _entries.SequenceEqual(other._entries);

    public override bool Equals(object? obj) => Equals(obj as ValueMap<TKey, TValue>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in _entries)
        {
            hash.Add(key);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"{{{string.Join(", ", _entries.Select(e => $"{e.Key}: {e.Value}"))}}}";

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
