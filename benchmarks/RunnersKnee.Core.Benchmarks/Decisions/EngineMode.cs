using RulesEngine.Models;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>One sensible way of running RulesEngine; the fastest one is the peer.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="FastCompiler">Its own option for the compiler of expressions.</param>
/// <param name="IsLean">No formatted messages, no scoped parameters, no actions, nothing caught on the way.</param>
/// <param name="ReusesParameter">One parameter for all inputs, whose members are set anew; otherwise one for each.</param>
internal sealed record EngineMode(string Name, bool FastCompiler, bool IsLean, bool ReusesParameter)
{
    public static IReadOnlyList<EngineMode> All { get; } =
    [
        new("as it comes", false, false, false),
        new("lean", false, true, false),
        new("lean, one parameter", false, true, true),
        new("lean, one parameter, fast compiler", true, true, true),
    ];

    public ReSettings Settings()
    {
        ReSettings settings = new() { CustomTypes = [typeof(Urgency), typeof(PainQuality), typeof(PainTrend), typeof(FormQuality), typeof(Completion), typeof(Rules.AfterEffect), typeof(Rules.MorningEffect), typeof(Rules.WeekTrend)], UseFastExpressionCompiler = FastCompiler };
        if (IsLean)
        {
            (settings.EnableFormattedErrorMessage, settings.EnableScopedParams, settings.AutoExecuteActions, settings.EnableExceptionAsErrorMessage, settings.IgnoreException) = (false, false, false, false, true);
        }

        return settings;
    }
}
