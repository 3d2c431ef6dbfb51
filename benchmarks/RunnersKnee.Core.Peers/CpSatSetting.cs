namespace RunnersKnee.Peers;

/// <summary>How the solver library is set; always one worker.</summary>
internal sealed record CpSatSetting(string Name, string Parameters)
{
    public static CpSatSetting Usual { get; } = new("default", "num_workers:1");

    public static IReadOnlyList<CpSatSetting> All { get; } =
    [
        Usual,
        new("linearization 0", "num_workers:1,linearization_level:0"),
        new("linearization 2", "num_workers:1,linearization_level:2"),
        new("no presolve", "num_workers:1,cp_model_presolve:false"),
    ];
}
