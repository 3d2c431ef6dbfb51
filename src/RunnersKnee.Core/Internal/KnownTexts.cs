using System.Runtime.InteropServices;
using System.Text;

namespace RunnersKnee.Internal;

/// <summary>
/// Values by the text they were read from. A plan names the same few positions and rules again and again, and all runners have the same ones: what was
/// read and checked before is not read and checked again. It remembers a fixed number, the newer ones, whatever it is given. Safe to share between
/// threads: a place is one reference to something that never changes.
/// </summary>
internal sealed class KnownTexts<T>(Func<string, T> parse)
{
    private const int Places = 512;
    private readonly Known?[] _places = new Known?[Places];

    /// <summary>The value of a text; throws what the parser throws, and remembers nothing then.</summary>
    public T Read(ReadOnlySpan<byte> utf8)
    {
        ref var place = ref _places[PlaceOf(utf8)];
        if (place is { } known && utf8.SequenceEqual(known.Text))
        {
            return known.Value;
        }

        var value = parse(Encoding.UTF8.GetString(utf8));
        place = new(utf8.ToArray(), value);
        return value;
    }

    /// <summary>Its length, beginning and end tell names apart well enough; where they do not, the two take turns.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var mixed = (ulong)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            mixed += MemoryMarshal.Read<ulong>(utf8) + (MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]) * 31);
        }
        else
        {
            foreach (var unit in utf8)
            {
                mixed = (mixed * 31) + unit;
            }
        }

        return (int)((mixed * 0x9E3779B97F4A7C15) >> 32) & (Places - 1);
    }

    private sealed record Known(byte[] Text, T Value);
}
