using System.Diagnostics;
using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Package.Tests;

/// <summary>A program that has ended, and all it printed.</summary>
internal sealed record Ran(int Code, string Output)
{
    public static Ran Dotnet(params string[] arguments) => Program("dotnet", arguments);

    public static Ran Script(string path, params string[] arguments) => Program("bash", [Checkout.At(path), .. arguments]);

    private static Ran Program(string name, string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // what the test host tells its own msbuild is not meant for this one
        foreach (var variable in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            _ = start.Environment.Remove(variable);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, $"{output}{error.Result}".ReplaceLineEndings("\n"));
    }
}
