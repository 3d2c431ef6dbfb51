using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Tests.Golden;

/// <summary>Holds a printed file equal to what the library says today; with UPDATE_DOCS=1 it is written instead.</summary>
internal static class Approve
{
    /// <summary>Compares a text with a file of the repository, or writes it.</summary>
    /// <param name="path">From the repository's root.</param>
    /// <param name="text">What the file must hold, lines ending with LF.</param>
    public static void File(string path, string text)
    {
        var file = Checkout.At(path);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            System.IO.File.WriteAllText(file, text);
        }

        var printed = System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "";
        if (printed != text)
        {
            var (was, now) = (printed.Split('\n'), text.Split('\n'));
            var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.Fail($"{path} differs from line {line + 1} on: it says '{was.ElementAtOrDefault(line)}', the library '{now.ElementAtOrDefault(line)}'. Run the tests with UPDATE_DOCS=1 and review the difference.");
        }
    }
}
