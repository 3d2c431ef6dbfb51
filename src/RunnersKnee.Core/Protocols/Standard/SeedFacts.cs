namespace RunnersKnee.Protocols.Standard;

/// <summary>The numbered facts of one section of the seed: <c>new SeedFacts("SLR", 20)[5]</c> is F-SLR-05.</summary>
internal sealed class SeedFacts
{
    private readonly Citation[] _facts;

    public SeedFacts(string code, int count)
    {
        _facts = new Citation[count];
        for (var i = 0; i < count; i++)
        {
            _facts[i] = Cite.Seed($"F-{code}-{i + 1:00}");
        }
    }

    public IReadOnlyList<Citation> All => _facts;

    /// <summary>A fact by its own number, counted from 1.</summary>
    public Citation this[int number] => _facts[number - 1];
}
