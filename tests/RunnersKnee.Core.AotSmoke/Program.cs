using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using RunnersKnee;
using RunnersKnee.Smoke;

// Lives many seeded lives and prints a line a hundred with the hash of all that was said. However it is published, it must print the same.
var asked = Asked.Of(args);

// a protocol that was written and read is as good as the one in the code: every third life is lived by it
var document = JsonSerializer.SerializeToUtf8Bytes(Protocol.Standard, RunnersKneeJson.Protocol);
var read = new RehabPlanner(JsonSerializer.Deserialize(document, RunnersKneeJson.Protocol)!);
if (!read.Protocol.Equals(Protocol.Standard))
{
    throw new InvalidOperationException("The protocol does not come back from JSON.");
}

const int Part = 100;
var seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
var told = new (int Changes, ulong Hash)[(asked.Cases + Part - 1) / Part];
_ = Parallel.For(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = asked.Threads }, part =>
{
    if (asked.Cultures.Count > 0)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = asked.Cultures[part % asked.Cultures.Count];
    }

    var words = Texts.For(CultureInfo.CurrentUICulture);
    var (changes, hash) = (0, new Hash());
    for (var seed = (part * Part) + 1; seed <= Math.Min((part + 1) * Part, asked.Cases); seed++)
    {
        var one = new Case((ulong)seed, seed % 3 == 0 ? read : RehabPlanner.Default, words);
        changes += one.Changes;
        hash.Add(BitConverter.GetBytes(one.Hash));
        foreach (var name in one.Seen)
        {
            _ = seen.TryAdd(name, true);
        }
    }

    told[part] = (changes, hash.Value);
});

var all = new Hash();
all.Add(document);
for (var part = 0; part < told.Length; part++)
{
    all.Add(BitConverter.GetBytes(told[part].Hash));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {(part * Part) + 1} to {Math.Min((part + 1) * Part, asked.Cases)}: {told[part].Changes} changes {told[part].Hash:x16}"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Cases} cases, {told.Sum(t => t.Changes)} changes {all.Value:x16}"));
if (Case.ToSee.Where(name => !seen.ContainsKey(name)).ToArray() is { Length: > 0 } missing)
{
    Console.WriteLine($"never happened: {string.Join(", ", missing)}");
    return 1;
}

return 0;
