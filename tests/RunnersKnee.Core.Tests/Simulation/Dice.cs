namespace RunnersKnee.Tests.Simulation;

/// <summary>Chance that repeats: SplitMix64, the same seed throws the same dice on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to but not including <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public bool PerMille(int chance) => Below(1000) < chance;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T Any<T>() where T : struct, Enum => Of<T>(Enum.GetValues<T>());

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
