using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RunnersKnee.Internal;

/// <summary>A map that never changes, in the order of its keys, and equals another with equal entries.</summary>
internal sealed class ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>> where TKey : notnull
{
    private readonly TKey[] _keys;
    private readonly TValue[] _values;

    public ValueMap(IReadOnlyDictionary<TKey, TValue> values, string member)
    {
        (_keys, _values) = (new TKey[values.Count], new TValue[values.Count]);
        var next = 0;
        foreach (var (key, value) in values)
        {
            (_keys[next], _values[next++]) = (key, value is null ? throw new ArgumentException($"{member}[{key}] must not be null.", member) : value);
        }

        Array.Sort(_keys, _values, Order);
    }

    private ValueMap(TKey[] keys, TValue[] values) => (_keys, _values) = (keys, values);

    /// <summary>Texts by their characters, so the order is the same in every culture.</summary>
    private static IComparer<TKey> Order { get; } = StringComparer.Ordinal as IComparer<TKey> ?? Comparer<TKey>.Default;

    public int Count => _keys.Length;

    public IEnumerable<TKey> Keys => _keys;

    public IEnumerable<TValue> Values => _values;

    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no entry for {key}.");

    /// <summary>A map of entries that are in order already.</summary>
    public static ValueMap<TKey, TValue> Of(TKey[] keys, TValue[] values) => new(keys, values);

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var (low, high) = (0, _keys.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Order.Compare(_keys[middle], key);
            if (order == 0)
            {
                value = _values[middle];
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        value = default;
        return false;
    }

    public bool Equals(ValueMap<TKey, TValue>? other) =>
        other is not null && (ReferenceEquals(this, other) || (_keys.AsSpan().SequenceEqual(other._keys) && _values.AsSpan().SequenceEqual(other._values)));

    public override bool Equals(object? obj) => Equals(obj as ValueMap<TKey, TValue>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in this)
        {
            hash.Add(key);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"{{{string.Join(", ", this.Select(e => $"{e.Key}: {e.Value}"))}}}";

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return new(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
