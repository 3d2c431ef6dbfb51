using System.Globalization;
using System.Text;
using System.Text.Json;
using RunnersKnee.Internal;

namespace RunnersKnee.Plans;

/// <summary>Writes <see cref="OutcomeLine"/>s, all into the same room, which grows where a day has very many outcomes.</summary>
internal ref struct OutcomeLineWriter(Utf8JsonWriter writer, Span<byte> room)
{
    /// <summary>Room that suffices for the days there are.</summary>
    public const int UsualRoom = 1_024;

    private readonly Utf8JsonWriter _writer = writer;
    private Span<byte> _line = room;
    private int _length;

    /// <summary>The line of the outcomes of one day.</summary>
    public void Write(ReadOnlySpan<Outcome> day)
    {
        _length = DayText.Write(day[0].On, _line);
        Put(OutcomeLine.Space);
        for (var i = 0; i < day.Length; i++)
        {
            if (_line.Length - _length < IShortText.Longest)
            {
                Grow();
            }

            _length += ((IShortText)day[i].At).Write(_line[_length..]);
            if (i + 1 < day.Length && IsJudgedAlike(day[i], day[i + 1]))
            {
                Put(OutcomeLine.Comma);
                Put(OutcomeLine.Space);
                continue;
            }

            Judge(day[i]);
            if (i + 1 < day.Length)
            {
                Put(OutcomeLine.Semicolon);
                Put(OutcomeLine.Space);
            }
        }

        _writer.WriteStringValue(_line[.._length]);
    }

    private static bool IsJudgedAlike(Outcome one, Outcome next) => one.Verdict == next.Verdict && one.About == next.About && one.Rule == next.Rule;

    private void Judge(Outcome outcome)
    {
        Put(OutcomeLine.Space);
        var verdict = KebabEnum<Verdict>.NameOf(outcome.Verdict).EncodedUtf8Bytes;
        verdict.CopyTo(_line[_length..]);
        _length += verdict.Length;
        Put(OutcomeLine.Space);
        _length += Encoding.UTF8.GetBytes(outcome.Rule, _line[_length..]);
        if (outcome.About is { } about)
        {
            Put(OutcomeLine.Space);
            _ = (outcome.On.DayNumber - about.DayNumber).TryFormat(_line[_length..], out var digits, default, CultureInfo.InvariantCulture);
            _length += digits;
        }
    }

    private void Put(byte mark) => _line[_length++] = mark;

    private void Grow()
    {
        Span<byte> larger = new byte[_line.Length * 2];
        _line[.._length].CopyTo(larger);
        _line = larger;
    }
}
