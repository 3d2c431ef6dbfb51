using System.Text;
using RunnersKnee.Samples.Console;
using RunnersKnee.Samples.Console.Rendering;

try
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    return Cli.Run(args, output, error, Screen.OfTerminal());
}
catch (IOException e)
{
    // a reader that closed the pipe is no fault and never comes here: the runtime passes over it
    Console.Error.WriteLine($"{Cli.Name}: the output cannot be written: {OneLine.Of(e.Message)}");
    return 1;
}
catch (Exception e)
{
    Console.Error.WriteLine($"{Cli.Name}: unexpected {e.GetType().Name}: {OneLine.Of(e.Message)}");
    return 1;
}
