using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using RunnersKnee.Internal;

namespace RunnersKnee.Plans;

/// <summary>
/// The outcomes of one day as one line, <c>"2026-03-04 clamshell/standard/2, plank/side/4 hold R-HLD-02 1; step-up/six-inch/4 swap R-REG-04"</c>: the day, the
/// positions, what became of them, the rule, and how many days before it the judged day was, where there is one. Neighbours that were judged alike share
/// the judgement, so the order stays. A plan remembers dozens of outcomes; as objects they would be most of its document.
/// </summary>
internal static class OutcomeLine
{
    public const byte Space = (byte)' ';

    /// <summary>After a position: another one of the same judgement follows.</summary>
    public const byte Comma = (byte)',';

    /// <summary>After a judgement: another one of the same day follows.</summary>
    public const byte Semicolon = (byte)';';

    private static readonly KnownTexts<LadderPosition> Positions = new(LadderPosition.Parse);

    private static readonly KnownTexts<string> Rules = new(static rule => Guard.IsWord(rule, Outcome.LongestRule) ? rule : throw new FormatException());

    private static readonly string Allowed = "must be a day, ladder positions, a verdict and a rule, and how many days before the judged day was, where there is one, as in "
        + "2026-03-04 clamshell/standard/2, plank/side/4 hold R-HLD-02 1; step-up/six-inch/4 swap R-REG-04; verdicts are "
        + string.Join(", ", Enum.GetValues<Verdict>().Select(verdict => KebabEnum<Verdict>.NameOf(verdict)));

    /// <summary>Adds the outcomes of the text the reader stands on.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static void Read(ref Utf8JsonReader reader, List<Outcome> outcomes)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw Refused();
        }

        try
        {
            Read(reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan, outcomes);
        }
        catch (FormatException)
        {
            throw Refused();
        }
    }

    private static void Read(ReadOnlySpan<byte> line, List<Outcome> outcomes)
    {
        if (!DayText.TryRead(Next(ref line, out _), out var on))
        {
            throw Refused();
        }

        var isMore = true;
        while (isMore)
        {
            var positions = line;
            while (EndsWith(Next(ref line, out _), Comma))
            {
            }

            positions = positions[..^line.Length];
            var (verdict, rule, about) = Judgement(ref line, on, out isMore);
            while (!positions.IsEmpty)
            {
                var at = Next(ref positions, out _);
                outcomes.Add(new() { On = on, At = Positions.Read(positions.IsEmpty ? at : at[..^1]), Verdict = verdict, Rule = rule, About = about });
            }
        }
    }

    /// <summary>What became of the positions, which is taken off the line.</summary>
    private static (Verdict Verdict, string Rule, DateOnly? About) Judgement(ref ReadOnlySpan<byte> line, DateOnly on, out bool isMore)
    {
        if (!KebabEnum<Verdict>.TryRead(Next(ref line, out _), out var verdict))
        {
            throw Refused();
        }

        var rule = Last(ref line, out var isLast, out isMore);
        if (rule.Length is 0 or > Outcome.LongestRule)
        {
            throw Refused();
        }

        DateOnly? about = isLast ? null : About(Last(ref line, out isLast, out isMore), on);
        return isLast ? (verdict, Rules.Read(rule), about) : throw Refused();
    }

    private static DateOnly About(ReadOnlySpan<byte> daysAgo, DateOnly on) =>
        Utf8Parser.TryParse(daysAgo, out int ago, out var read) && read == daysAgo.Length && ago <= on.DayNumber && ago >= on.DayNumber - DateOnly.MaxValue.DayNumber
            ? on.AddDays(-ago)
            : throw Refused();

    /// <summary>A word that may be the last of its judgement: of the line, or before a semicolon.</summary>
    private static ReadOnlySpan<byte> Last(ref ReadOnlySpan<byte> line, out bool isLast, out bool isMore)
    {
        var word = Next(ref line, out var isEnd);
        isMore = !isEnd && EndsWith(word, Semicolon);
        isLast = isEnd || isMore;
        return isMore ? word[..^1] : word;
    }

    /// <summary>The text before the next space, which is taken off the line with it.</summary>
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> line, out bool isEnd)
    {
        var end = line.IndexOf(Space);
        isEnd = end < 0;
        var word = isEnd ? line : line[..end];
        line = isEnd ? [] : line[(end + 1)..];
        return word;
    }

    private static bool EndsWith(ReadOnlySpan<byte> word, byte mark) => !word.IsEmpty && word[^1] == mark;

    private static JsonException Refused() => new(Allowed);
}
