namespace RunnersKnee.Language;

/// <summary>The few words between the words: how a prescription is put into one line. Keys like all others, so they can be replaced.</summary>
internal static class TextsPhrases
{
    public static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["phrase/trial"] = "trial",
        ["phrase/warm-up"] = "warm-up",
        ["phrase/check"] = "check",
        ["phrase/one-set"] = "1 set of {amount}",
        ["phrase/sets"] = "{sets} sets of {amount}",
        ["phrase/seconds"] = "{seconds} s",
        ["phrase/each-side"] = "{amount} each side",
        ["phrase/steps"] = "{steps} steps each way",
        ["phrase/run"] = "run {minutes} min",
        ["phrase/walk"] = "walk {minutes} min",
        ["phrase/repeats"] = "{repeats} × ({amount})",
        ["phrase/weight"] = "with {pounds} lb ({kilograms} kg)",
        ["phrase/hold"] = "hold {seconds} s",
        ["phrase/rest"] = "rest {seconds} s",
        ["phrase/minutes"] = "({minutes} min)",
        ["phrase/the-plan"] = "the plan",
        ["phrase/not-stated"] = "not stated",
        ["phrase/that-day"] = "that day",
        ["phrase/and"] = "{first} and {last}",
        ["phrase/minutes-left"] = "{day} ({minutes} min left)",
        ["day/monday"] = "Monday",
        ["day/tuesday"] = "Tuesday",
        ["day/wednesday"] = "Wednesday",
        ["day/thursday"] = "Thursday",
        ["day/friday"] = "Friday",
        ["day/saturday"] = "Saturday",
        ["day/sunday"] = "Sunday",
    };
}
