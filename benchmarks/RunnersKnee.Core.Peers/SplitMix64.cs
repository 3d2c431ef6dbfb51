namespace RunnersKnee.Peers;

/// <summary>The frozen source of numbers: the same in any language.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>0 to <paramref name="n"/> - 1.</summary>
    public int Below(int n) => (int)Math.BigMul(Next(), (ulong)n, out _);

    /// <summary>The number of one of these weights, each as likely as it is heavy.</summary>
    public int Pick(params ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var (drawn, i) = (Below(total), 0);
        for (var sum = weights[0]; drawn >= sum; sum += weights[i])
        {
            i++;
        }

        return i;
    }

    /// <summary>So many of the seven days.</summary>
    public int Subset(int days)
    {
        var mask = 0;
        for (var day = 0; day < 7; day++)
        {
            if (Below(7 - day) < days)
            {
                mask |= 1 << day;
                days--;
            }
        }

        return mask;
    }
}
