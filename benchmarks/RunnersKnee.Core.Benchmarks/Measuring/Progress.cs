using System.Diagnostics;

namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Says on standard error what is going on: one line that is rewritten on a terminal, a line now and then anywhere else.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(5);

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private readonly long _began = Stopwatch.GetTimestamp();
    private string _task = "";
    private long _said;
    private int _width;

    /// <summary>A new piece of work begins.</summary>
    public void Begin(string task)
    {
        _task = task;
        Say("");
    }

    /// <summary>How far it is; said only so often.</summary>
    public void Step(string where)
    {
        if (Stopwatch.GetElapsedTime(_said) >= (_isTerminal ? Often : Seldom))
        {
            Say(where);
        }
    }

    /// <summary>A part of a whole, as a bar.</summary>
    public void Bar(long done, long all, string beside)
    {
        const int Cells = 30;
        var filled = (int)(Cells * done / all);
        Step($"[{new string('#', filled)}{new string('.', Cells - filled)}] {100 * done / all,3} % {beside}");
    }

    /// <summary>Clears the line, so that what follows begins at its left.</summary>
    public void End()
    {
        if (_isTerminal)
        {
            Console.Error.Write($"\r{new string(' ', _width)}\r");
        }
    }

    private void Say(string where)
    {
        _said = Stopwatch.GetTimestamp();
        var line = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(_began).TotalSeconds,4:0} s  {_task}  {where}").TrimEnd();
        if (!_isTerminal)
        {
            Console.Error.WriteLine(line);
            return;
        }

        Console.Error.Write("\r" + line.PadRight(_width));
        _width = Math.Max(_width, line.Length);
    }
}
