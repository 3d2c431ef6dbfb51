namespace RunnersKnee.Samples.Console.Input;

/// <summary>The words by which a command line names days, equipment and policies.</summary>
internal static class Names
{
    private static readonly Weekdays[] Week = [Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday];

    private static readonly Dictionary<string, Equipment> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        ["step"] = RunnersKnee.Equipment.Step,
        ["bench"] = RunnersKnee.Equipment.Bench,
        ["loop-band"] = RunnersKnee.Equipment.LoopBand,
        ["ankle-weight"] = RunnersKnee.Equipment.AnkleWeight,
        ["dumbbell"] = RunnersKnee.Equipment.Dumbbell,
        ["suspension-strap"] = RunnersKnee.Equipment.SuspensionStrap,
        ["roll"] = RunnersKnee.Equipment.Roll,
    };

    public static IEnumerable<string> Equipment => Things.Keys;

    public static IReadOnlyDictionary<string, PainPolicy> Policies { get; } = new Dictionary<string, PainPolicy>(StringComparer.OrdinalIgnoreCase)
    {
        ["default"] = PainPolicy.Default,
        ["seed-literal"] = PainPolicy.SeedLiteral,
        ["low-pain"] = PainPolicy.LowPain,
        ["pain-monitoring"] = PainPolicy.PainMonitoring,
    };

    /// <summary>Days by their English names or any beginning of three letters or more; <c>all</c> is every day.</summary>
    public static bool TryDays(string text, out Weekdays days)
    {
        days = Weekdays.None;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var day = part.Length < 3 ? Weekdays.None
                : part.Equals("all", StringComparison.OrdinalIgnoreCase) ? Weekdays.All
                : Array.Find(Week, d => d.ToString().StartsWith(part, StringComparison.OrdinalIgnoreCase));
            if (day is Weekdays.None)
            {
                return false;
            }

            days |= day;
        }

        return true;
    }

    public static bool TryEquipment(string text, out Equipment equipment)
    {
        equipment = RunnersKnee.Equipment.None;
        if (text.Trim().Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!Things.TryGetValue(part, out var thing))
            {
                return false;
            }

            equipment |= thing;
        }

        return true;
    }
}
