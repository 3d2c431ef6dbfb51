using System.CommandLine;
using RunnersKnee.Samples.Console.Input;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>The runner's answers as options: what hurts, and when and with what there is time to train.</summary>
internal sealed class IntakeOptions
{
    private readonly Ask<Weekdays> _days = new("--days", "DAYS", "Days to train on, as in mon,wed,fri, or all.", Readings.Days) { Required = true };
    private readonly Ask<PainScore?> _worst = new("--worst-pain", "0-10", "Worst knee pain in the last 24 hours.", Readings.Pain) { Required = true };
    private readonly Ask<PainScore?> _morning = new("--usual-morning-pain", "0-10", "Usual knee pain on waking; default: 1, but --save needs the answer.", Readings.Pain);
    private readonly Ask<PainScore?> _week = new("--week-pain", "0-10", "Worst knee pain in the last 7 days; default: not asked, which is read with care.", Readings.Pain);
    private readonly Ask<int?> _settle = new("--hours-to-settle", "0-24", "Hours until pain after activity is back to usual; default: not known, or more than a day, which is read with care.", Readings.Whole(0, 24));
    private readonly Ask<PainScore?> _after = new("--morning-after", "0-10", "Knee pain on the morning after a usual active day; default: not asked, which is read with care.", Readings.Pain);
    private readonly Ask<PainScore?> _resting = new("--resting-pain", "0-10", "Knee pain at rest, now; default: not asked.", Readings.Pain);
    private readonly Ask<IReadOnlyList<string>?> _signs = new("--signs", "IDS", "Warning signs answered yes, as in RF-07,YF-04, or none: all were asked, none is there; default: none, but --save needs the answer. 'protocol' lists them.", Readings.Signs);
    private readonly Ask<int?> _age = new("--age", "YEARS", "Age in years; default: not asked.", Readings.Whole(0, 120));
    private readonly Option<bool> _guardian = new("--guardian-agreed") { Description = "A guardian agreed; needed below 18.", Arity = ArgumentArity.Zero };
    private readonly Ask<int?> _runs = new("--runs-per-week", "0-14", "Runs a week over the last 14 days; default: not running.", Readings.Whole(0, 14));
    private readonly Ask<int?> _longest = new("--longest-run", "MINUTES", "Longest run in the last 30 days; default: not running.", Readings.Whole(0, 1440));
    private readonly Ask<PainScore?> _running = new("--running-pain", "0-10", "Worst knee pain while running in the last 14 days; default: not running.", Readings.Pain);
    private readonly Ask<Equipment> _equipment = new("--equipment", "LIST", $"What is at hand: {Readings.Equipment.Takes}; default: none.", Readings.Equipment);
    private readonly Ask<IReadOnlyList<int>?> _minutes = new("--minutes", "N", "Minutes a day, one value or seven from Monday, as in 20 or 20,0,20,0,30,0,0; default: no limit.", Readings.Minutes);
    private readonly Ask<Weekdays> _runningDays = new("--running-days", "DAYS", "Days to run on, as in tue,sat; default: none.", Readings.Days);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _days, _worst, _morning, _week, _settle, _after, _resting, _signs, _age, _guardian, _runs, _longest, _running, _equipment, _minutes, _runningDays })
        {
            command.Add(option);
        }
    }

    public Intake Intake(ParseResult given, Protocol protocol) => new()
    {
        WorstPain = given.GetValue(_worst)!.Value,
        WorstPainInWeek = given.GetValue(_week),
        HoursToSettle = given.GetValue(_settle),
        WarningSigns = ProtocolFile.Signs(protocol, given.GetValue(_signs) ?? []),
        UsualMorningPain = given.GetValue(_morning) ?? new PainScore(1),
        MorningPainAfterActivity = given.GetValue(_after),
        RestingPain = given.GetValue(_resting),
        Age = given.GetValue(_age),
        GuardianAgreed = given.GetValue(_guardian),
        RunsPerWeek = given.GetValue(_runs),
        LongestRunMinutes = given.GetValue(_longest),
        PainRunning = given.GetValue(_running),
    };

    /// <summary>What was not said and how it was read, so that no plan rests on a silent guess.</summary>
    public IEnumerable<string> Assumed(ParseResult given)
    {
        var guessed = Guessed(given).Select(g => g.Text).ToList();
        if (guessed.Count > 0)
        {
            yield return $"Assumed: {string.Join(", ", guessed)}.";
        }

        var open = new Option[] { _week, _settle, _after }.Where(o => given.GetResult(o) is null).Select(o => o.Name).ToList();
        if (open.Count > 0)
        {
            yield return $"Not answered, so read with care: {string.Join(", ", open)}.";
        }
    }

    /// <summary>A stored answer was given: an assumed one could not be told from it afterwards.</summary>
    public void RefuseToStoreGuesses(ParseResult given)
    {
        if (Guessed(given).Select(g => $"{g.Option.Name} ({((ITakes)g.Option).Takes})").ToList() is { Count: > 0 } open)
        {
            throw new InputFault($"--save also needs {string.Join(" and ", open)}: an assumed answer is not stored as one that was given.");
        }
    }

    public Availability Availability(ParseResult given)
    {
        var (days, minutes) = (given.GetValue(_days), given.GetValue(_minutes));
        if (minutes is not null && !minutes.Where((m, i) => m > 0 && days.HasFlag((Weekdays)(1 << i))).Any())
        {
            throw InputFault.Value(_minutes.Name, given.GetResult(_minutes)!.Tokens[0].Value, $"1 to 255 minutes on at least one of the days to train on, {Rendering.Words.Days(days)}");
        }

        return new()
        {
            TrainingDays = days,
            RunningDays = given.GetValue(_runningDays),
            Equipment = given.GetValue(_equipment),
            Minutes = minutes,
        };
    }

    /// <summary>Answers that every plan needs and nobody gave.</summary>
    private IEnumerable<(Option Option, string Text)> Guessed(ParseResult given) =>
        new (Option Option, string Text)[] { (_morning, "usual morning pain 1"), (_signs, "no warning signs") }.Where(o => given.GetResult(o.Option) is null);
}
