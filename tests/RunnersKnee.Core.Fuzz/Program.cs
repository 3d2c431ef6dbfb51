using RunnersKnee.Fuzz;
using SharpFuzz;

// fuzz seeds FOLDER   writes documents to begin with, a folder for each target
// fuzz TARGET         is run by the fuzzer
// fuzz TARGET FILE…   runs files again, to see what was found
switch (args)
{
    case ["seeds", var folder]:
        Seeds.Write(folder);
        return 0;
    case [var target] when Targets.All.TryGetValue(target, out var read):
        Fuzzer.OutOfProcess.Run(stream => read(Bytes(stream)));
        return 0;
    case [var target, .. var files] when Targets.All.TryGetValue(target, out var read):
        foreach (var file in files)
        {
            read(File.ReadAllBytes(file));
        }

        return 0;
    default:
        Console.Error.WriteLine($"fuzz seeds FOLDER, or fuzz TARGET [FILE…] with TARGET one of {string.Join(", ", Targets.All.Keys)}");
        return 2;
}

static byte[] Bytes(Stream stream)
{
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}
