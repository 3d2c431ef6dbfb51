using System.Globalization;

namespace RunnersKnee.Smoke;

/// <summary>What the command line asks for: <c>--cases 10000 --threads 2 --cultures tr-TR,ar-SA</c>.</summary>
internal sealed record Asked
{
    /// <summary>Seeds, from 1 on.</summary>
    public int Cases { get; init; } = 10_000;

    public int Threads { get; init; } = 1;

    /// <summary>The cultures under which the hundreds are lived in turn; empty: the machine's own.</summary>
    public IReadOnlyList<CultureInfo> Cultures { get; init; } = [];

    public static Asked Of(string[] args)
    {
        var asked = new Asked();
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            asked = args[i] switch
            {
                "--cases" => asked with { Cases = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--threads" => asked with { Threads = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--cultures" => asked with { Cultures = [.. args[i + 1].Split(',').Select(name => CultureInfo.GetCultureInfo(name, predefinedOnly: true))] },
                _ => throw new ArgumentException($"{args[i]} is not --cases, --threads or --cultures.", nameof(args)),
            };
        }

        return asked;
    }
}
