using System.Text;

namespace RunnersKnee.Smoke;

/// <summary>FNV-1a of 64 bits: no library of the system behind it that a machine may lack.</summary>
internal sealed class Hash
{
    public ulong Value { get; private set; } = 0xCBF29CE484222325;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var value = Value;
        foreach (var one in bytes)
        {
            value = (value ^ one) * 0x100000001B3;
        }

        Value = value;
    }

    /// <summary>A text, and an end that no text holds.</summary>
    public void Add(string text)
    {
        Add(Encoding.UTF8.GetBytes(text));
        Add([0xFF]);
    }
}
