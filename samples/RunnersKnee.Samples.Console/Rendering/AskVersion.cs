using System.CommandLine;
using System.CommandLine.Invocation;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Version of the library and of its standard protocol.</summary>
internal sealed class AskVersion : Option<bool>
{
    public AskVersion(Page page)
        : base("--version")
    {
        Description = "Show the versions of the library and of its protocol.";
        Arity = ArgumentArity.Zero;
        Action = new Show(page);
    }

    private sealed class Show(Page page) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var library = typeof(RehabPlanner).Assembly.GetName().Version?.ToString(3);
            page.Document($"RunnersKnee.Core {library}, protocol {Protocol.Standard.Id} {Protocol.Standard.Version}\n");
            return Cli.Done;
        }
    }
}
