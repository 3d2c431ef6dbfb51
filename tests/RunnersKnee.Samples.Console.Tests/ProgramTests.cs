using System.Diagnostics;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task Piped_it_prints_the_demonstration_as_plain_text()
    {
        var (code, output, error) = await Run("demo");

        error.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Be(Ran.With("demo").Out);
    }

    [Fact]
    public async Task Bad_input_ends_it_with_two_and_one_line()
    {
        var (code, output, error) = await Run("plan", "--days", "fun");

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().MatchRegex("^runnersknee: --days: 'fun' [^\n]+\n$");
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_fault()
    {
        using var process = Start("protocol");
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        error.Should().BeEmpty();
        process.ExitCode.Should().Be(0);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "runnersknee.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("COLUMNS");
        return Process.Start(start)!;
    }
}
