namespace RunnersKnee.Protocols.Faults;

/// <summary>Faults as they are found: <c>ladders[3].rungs[1].doses: …</c>.</summary>
internal sealed class FaultList
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> All => _faults;

    public void Add(string place, string what) => _faults.Add($"{place}: {what}");

    /// <summary>One fault for every id that was there before.</summary>
    public void AddRepeated<T>(IReadOnlyList<T> items, Func<T, string> idOf, Func<int, string> placeOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var id = idOf(items[i]);
            if (!seen.Add(id))
            {
                Add(placeOf(i), $"'{id}' is there twice");
            }
        }
    }
}
