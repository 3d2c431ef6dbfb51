using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee.Plans;

/// <summary>
/// An outcome as one line, <c>"2026-03-04 clamshell/standard/2 hold R-HLD-02 1"</c>: the day, the position, what became of it, the rule, and how many
/// days before it the judged day was, where there is one. A plan remembers dozens of them; as objects they would be most of its document.
/// </summary>
internal sealed class OutcomeConverter : JsonConverter<Outcome>
{
    private const byte Space = (byte)' ';

    private static readonly KnownTexts<LadderPosition> Positions = new(LadderPosition.Parse);

    private static readonly KnownTexts<string> Rules = new(static rule => rule);

    public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw Unknown();
        }

        try
        {
            return Of(reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan);
        }
        catch (FormatException)
        {
            throw Unknown();
        }
    }

    public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options)
    {
        Span<byte> line = stackalloc byte[IShortText.Longest];
        var length = DayText.Write(value.On, line);
        line[length++] = Space;
        length += ((IShortText)value.At).Write(line[length..]);
        line[length++] = Space;
        var verdict = KebabEnum<Verdict>.NameOf(value.Verdict).EncodedUtf8Bytes;
        verdict.CopyTo(line[length..]);
        length += verdict.Length;
        line[length++] = Space;
        length += Encoding.UTF8.GetBytes(value.Rule, line[length..]);
        if (value.About is { } about)
        {
            line[length++] = Space;
            _ = (value.On.DayNumber - about.DayNumber).TryFormat(line[length..], out var digits, default, CultureInfo.InvariantCulture);
            length += digits;
        }

        writer.WriteStringValue(line[..length]);
    }

    private static Outcome Of(ReadOnlySpan<byte> line)
    {
        DateOnly? about = null;
        if (line.EndsWith([Space]) || !DayText.TryRead(Next(ref line), out var on) || Next(ref line) is not { Length: > 0 } at || !KebabEnum<Verdict>.TryRead(Next(ref line), out var verdict)
            || Next(ref line) is not { Length: > 0 and <= Outcome.LongestRule } rule)
        {
            throw Unknown();
        }

        if (!line.IsEmpty)
        {
            about = Utf8Parser.TryParse(line, out int ago, out var read) && read == line.Length && ago <= on.DayNumber && ago >= on.DayNumber - DateOnly.MaxValue.DayNumber
                ? on.AddDays(-ago)
                : throw Unknown();
        }

        return new() { On = on, At = Positions.Read(at), Verdict = verdict, Rule = Rules.Read(rule), About = about };
    }

    /// <summary>The text before the next space, which is taken off the line.</summary>
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf(Space);
        var word = end < 0 ? line : line[..end];
        line = end < 0 ? [] : line[(end + 1)..];
        return word;
    }

    private static JsonException Unknown() =>
        new($"must be a day, a ladder position, a verdict and a rule, and how many days before the judged day was, where there is one, as in 2026-03-04 clamshell/standard/2 hold R-HLD-02 1; verdicts are {string.Join(", ", Enum.GetValues<Verdict>().Select(v => KebabEnum<Verdict>.NameOf(v)))}");
}
