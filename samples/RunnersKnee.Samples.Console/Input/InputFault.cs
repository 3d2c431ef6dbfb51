namespace RunnersKnee.Samples.Console.Input;

/// <summary>Something that was given cannot be used. The message is one line: what it is, its value, what it takes.</summary>
internal sealed class InputFault(string message) : Exception(message)
{
    public static InputFault Value(string what, string value, string takes) => new($"{what}: {OneLine.Quote(value)} is not allowed; it takes {takes}.");

    public static InputFault Missing(string what, string takes) => new($"{what} is missing; it takes {takes}.");
}
