using System.Text;
using RunnersKnee.Samples.Console;
using RunnersKnee.Samples.Console.Rendering;

try
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    return Cli.Run(args, output, error, Screen.OfTerminal());
}
catch (IOException)
{
    // whoever read the output has closed it (a pipe into head): nothing is left to say
    return 0;
}
catch (Exception e)
{
    Console.Error.WriteLine($"{Cli.Name}: unexpected {e.GetType().Name}: {OneLine.Of(e.Message)}");
    return 1;
}
