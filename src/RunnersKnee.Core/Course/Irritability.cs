using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>How easily the knee is upset (C5.2). An answer that is missing never makes it low.</summary>
internal enum IrritabilityClass
{
    Low,
    Moderate,
    High,
}

/// <summary>Finds the class of an intake and the answer that decided.</summary>
internal static class Irritability
{
    public static (IrritabilityClass Class, Finding Reason) Of(Intake intake)
    {
        var rise = intake.MorningPainAfterActivity?.Value - intake.UsualMorningPain.Value;
        var high = First(
            (intake.WorstPain.Value >= Limits.HighPain, Say("worst-pain", intake.WorstPain.Value)),
            (intake.HoursToSettle is null, "hours-to-settle not-known"),
            (rise >= Limits.MarkedRise, Say("morning-rise", rise)));
        if (high is not null)
        {
            return (IrritabilityClass.High, Found("R-IRR-01", high));
        }

        var moderate = First(
            (intake.WorstPain.Value >= Limits.ModeratePain, Say("worst-pain", intake.WorstPain.Value)),
            (intake.WorstPainInWeek?.Value >= Limits.HighPain, Say("worst-pain-in-week", intake.WorstPainInWeek?.Value)),
            (intake.HoursToSettle >= Limits.SettleSoonHours, Say("hours-to-settle", intake.HoursToSettle)),
            (rise >= 1, Say("morning-rise", rise)),
            (intake.WorstPainInWeek is null, "worst-pain-in-week not-asked"),
            (intake.MorningPainAfterActivity is null, "morning-pain-after-activity not-asked"));
        return moderate is not null ? (IrritabilityClass.Moderate, Found("R-IRR-02", moderate)) : (IrritabilityClass.Low, Found("R-IRR-03", Say("worst-pain", intake.WorstPain.Value)));
    }

    private static string? First(params ReadOnlySpan<(bool Holds, string Observed)> tests)
    {
        foreach (var (holds, observed) in tests)
        {
            if (holds)
            {
                return observed;
            }
        }

        return null;
    }

    private static string Say(string answer, int? value) => $"{answer} {Reasons.Text(value ?? 0)}";

    private static Finding Found(string rule, string observed) => new() { Rule = rule, Holds = true, Observed = observed };
}
