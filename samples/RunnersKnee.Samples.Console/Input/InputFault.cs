namespace RunnersKnee.Samples.Console.Input;

/// <summary>Something that was given cannot be used. The message is one line: what it is, its value, what it takes.</summary>
internal sealed class InputFault(string message) : Exception(message)
{
    public static InputFault Value(string what, string value, string takes) => new($"{what}: {OneLine.Quote(value)} is not allowed; it takes {takes}.");

    /// <summary>What the library refused, without the names of its parameters.</summary>
    public static InputFault Refused(string what, ArgumentException refusal)
    {
        var message = refusal.Message.ReplaceLineEndings("\n").Split('\n')[0];
        var end = message.IndexOf(" (Parameter ", StringComparison.Ordinal);
        return new($"{what}: {(end >= 0 ? message[..end] : message)}");
    }

    public static InputFault Missing(string what, string takes) => new($"{what} is missing; it takes {takes}.");
}
