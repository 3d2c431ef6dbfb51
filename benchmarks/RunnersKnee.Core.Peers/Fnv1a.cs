namespace RunnersKnee.Peers;

/// <summary>FNV-1a, 64 bits: the checksum of the frozen inputs and of the weeks they have.</summary>
internal struct Fnv1a()
{
    private ulong _sum = 0xCBF29CE484222325;

    public void Add(int value) => _sum = (_sum ^ (byte)value) * 0x100000001B3;

    public void Add(bool value) => Add(value ? 1 : 0);

    public readonly override string ToString() => _sum.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
}
