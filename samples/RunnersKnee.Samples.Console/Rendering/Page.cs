using System.Text;
using Spectre.Console;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>The text of one run, collected until it is complete.</summary>
internal sealed class Page : IDisposable
{
    /// <summary>A blank at which a line is not broken; it is printed as a blank.</summary>
    public const char Tie = '\u00a0';

    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private bool _isDocument;

    public Page(Screen screen)
    {
        Width = screen.Width;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = Width;
        _console.Profile.Capabilities.Unicode = false;
    }

    public int Width { get; }

    public TextWriter Writer => _text;

    /// <summary>A whole document, printed exactly as it is.</summary>
    public void Document(string text)
    {
        _isDocument = true;
        _text.Write(text);
    }

    public void Dispose() => _text.Dispose();

    public void Blank() => _text.Write('\n');

    public void Heading(string text)
    {
        Blank();
        Paragraph(text, tone: Tone.Strong);
        Styled(new string('-', Math.Min(text.Length, Width)), Tone.Quiet);
        Blank();
    }

    /// <summary>Wrapped text; the first line begins with the lead, the others stand below its end. What is already on the line counts as indent.</summary>
    public void Paragraph(string text, string lead = "", Tone tone = Tone.Plain, Tone leadTone = Tone.Plain, int indent = 0)
    {
        indent += lead.Length;
        Styled(lead, leadTone);
        var lines = Wrap(text, Math.Max(20, Width - indent));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                _text.Write(new string(' ', indent));
            }

            Styled(lines[i], tone);
            Blank();
        }
    }

    public void Table(Table table)
    {
        foreach (var column in table.Columns)
        {
            column.Padding = new Padding(0, 0, 1, 0);
        }

        table.Border = PlainBorder.Instance;
        table.BorderStyle = new Style(decoration: Decoration.Dim);
        _console.Write(table);
    }

    public void Styled(string text, Tone tone)
    {
        if (text.Length > 0 && tone is not Tone.Plain)
        {
            _console.Write(new Text(text, Tones.Style(tone)).Overflow(Overflow.Fold));
        }
        else
        {
            _text.Write(text);
        }
    }

    /// <summary>All of it, without the blanks at the ends of lines that tables leave.</summary>
    public void WriteTo(TextWriter output)
    {
        if (_isDocument)
        {
            output.Write(_text.ToString());
            output.Flush();
            return;
        }

        using var lines = new StringReader(_text.ToString());
        var trimmed = new StringBuilder();
        while (lines.ReadLine() is { } line)
        {
            trimmed.Append(line.AsSpan().TrimEnd(' ')).Append('\n');
        }

        output.Write(trimmed.Replace(Tie, ' '));
        output.Flush();
    }

    internal static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
