using System.Text.Json;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks.Documents;

/// <summary>W4: a plan with six exercises and a fortnight of outcomes as a document, written and read.</summary>
internal sealed class DocumentWork
{
    public const int Plans = 32;

    private const int Exercises = 6;
    private const int Searched = 512;

    private readonly RehabPlan[] _plans = [.. LivedRunners.First(Searched).Select(runner => runner.Plan).Where(IsMeant).Take(Plans)];
    private readonly string[] _ours;
    private readonly string[] _theirs;

    public DocumentWork() => (_ours, _theirs) = ([.. _plans.Select(Write)], [.. _plans.Select(NewtonsoftPlan.Write)]);

    /// <summary>Our documents.</summary>
    public IReadOnlyList<string> Texts => _ours;

    /// <summary>How long the documents are, shortest first: UTF-8 bytes.</summary>
    public IReadOnlyList<int> Sizes => [.. _ours.Select(System.Text.Encoding.UTF8.GetByteCount).Order()];

    /// <summary>The same of the peer.</summary>
    public IReadOnlyList<int> PeerSizes => [.. _theirs.Select(System.Text.Encoding.UTF8.GetByteCount).Order()];

    public Contender OurWrite => new("ours", Plans, () => Sink.Sum(_plans, plan => (long)Write(plan).Length));

    public Contender PeerWrite => new("Newtonsoft.Json", Plans, () => Sink.Sum(_plans, plan => (long)NewtonsoftPlan.Write(plan).Length));

    public Contender OurRead => new("ours", Plans, () => Sink.Sum(_ours, document => (long)Read(document).Revision));

    public Contender PeerRead => new("Newtonsoft.Json", Plans, () => Sink.Sum(_theirs, document => (long)NewtonsoftPlan.Read(document).Revision));

    /// <summary>Both give back the plan that was written.</summary>
    public void Check()
    {
        Unequal.Refuse(_plans.Length == Plans, $"only {_plans.Length} plans have {Exercises} exercises and a fortnight of outcomes");
        for (var i = 0; i < _plans.Length; i++)
        {
            Unequal.Refuse(Read(_ours[i]) == _plans[i], "our plan is not the one that was written");
            Unequal.Refuse(NewtonsoftPlan.Read(_theirs[i]) == _plans[i], "Newtonsoft.Json gives another plan");
        }
    }

    private static bool IsMeant(RehabPlan plan) =>
        plan.Items.Count == Exercises
        && plan.AssessedOn.DayNumber - plan.Recent.Min(outcome => outcome.On.DayNumber) is >= RehabPlan.RemembersDays - 2;

    private static string Write(RehabPlan plan) => JsonSerializer.Serialize(plan, RunnersKneeJson.Plan);

    private static RehabPlan Read(string document) => JsonSerializer.Deserialize(document, RunnersKneeJson.Plan)!;
}
