using System.CommandLine;
using System.CommandLine.Parsing;

namespace RunnersKnee.Samples.Console.Input;

/// <summary>Turns what the parser found wrong into one line of our own form.</summary>
internal static class ParseFault
{
    public static InputFault? Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (Swallowed(result, command) is { } hungry)
        {
            return NoValue(hungry);
        }

        if (result.Errors.Count == 0)
        {
            return null;
        }

        if (result.UnmatchedTokens is [var token, ..])
        {
            return Unknown(command, token);
        }

        foreach (var option in command.Options)
        {
            if (result.GetResult(option) is { Implicit: false } given && given.Tokens.Count != 1 && option.Arity.MinimumNumberOfValues == 1)
            {
                return given.Tokens.Count == 0
                    ? NoValue(option)
                    : new($"{option.Name} is given {given.Tokens.Count} times; it is taken once.");
            }
        }

        foreach (var error in result.Errors)
        {
            if (error.SymbolResult is ArgumentResult or OptionResult && error.SymbolResult.Tokens.Count > 0)
            {
                return new(error.Message);
            }
        }

        foreach (var argument in command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0 && result.GetResult(a) is null or { Tokens.Count: 0 }))
        {
            return InputFault.Missing(argument.HelpName ?? argument.Name, Lowered(argument.Description));
        }

        foreach (var option in command.Options.Where(o => o.Required && result.GetResult(o) is null or { Tokens.Count: 0 }))
        {
            return InputFault.Missing(option.Name, Takes(option));
        }

        return new(result.Errors[0].Message);
    }

    private static InputFault Unknown(Command command, string token)
    {
        var isRoot = command.Name == Cli.Name;
        var place = isRoot ? "" : $" of '{command.Name}'";
        if (token.StartsWith('-'))
        {
            var known = command.Options.Select(o => o.Name).ToList();
            return new($"unknown option {OneLine.Quote(token)}{place}; {Near(token, known)}known are {string.Join(", ", known)}.");
        }

        if (isRoot)
        {
            var known = command.Subcommands.Select(c => c.Name).ToList();
            return new($"unknown command {OneLine.Quote(token)}; {Near(token, known)}known are {string.Join(", ", known)}.");
        }

        return command.Arguments.Count == 0
            ? new($"unexpected {OneLine.Quote(token)}; '{command.Name}' takes options only.")
            : new($"unexpected {OneLine.Quote(token)}; '{command.Name}' takes {string.Join(' ', command.Arguments.Select(a => a.HelpName ?? a.Name))} and options.");
    }

    /// <summary>An option that took the name of the next one for its value.</summary>
    private static Option? Swallowed(ParseResult result, Command command) =>
        command.Options.FirstOrDefault(o => result.GetResult(o) is { Tokens: [var first, ..] } && command.Options.Any(other => other.Name == first.Value));

    private static InputFault NoValue(Option option) => new($"{option.Name} has no value; it takes {Takes(option)}.");

    private static string Takes(Option option) => option is ITakes { Takes: var takes } ? takes : "a value";

    private static string Lowered(string? text) => string.IsNullOrEmpty(text) ? "a value" : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');

    private static string Near(string token, List<string> known)
    {
        var near = known.Select(k => (Name: k, Distance: Distance(token, k))).MinBy(k => k.Distance);
        return near.Name is not null && near.Distance <= 2 ? $"did you mean {near.Name}? " : "";
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                left = Math.Min(Math.Min(left, row[j]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }

        return row[^1];
    }
}
