namespace RunnersKnee.Samples.Console.Tests;

/// <summary>One run of the program inside the test process.</summary>
internal sealed record Ran(int Code, string Out, string Error)
{
    public static Ran With(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return new(Cli.Run(args, output, error), output.ToString(), error.ToString());
    }

    /// <summary>Exit code 2, one line on the error output that holds these words, nothing on the output.</summary>
    public void ShouldBeRefused(params string[] words)
    {
        Error.Should().StartWith("runnersknee: ").And.EndWith("\n");
        Error.TrimEnd('\n').Should().NotContainAny("\n", "\r", "   at ", "Exception").And.ContainAll(words);
        Out.Should().BeEmpty();
        Code.Should().Be(2);
    }

    public string ShouldBeDone()
    {
        Error.Should().BeEmpty();
        Code.Should().Be(0);
        return Out;
    }
}
