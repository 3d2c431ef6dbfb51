namespace RunnersKnee.Tests.Conventions;

/// <summary>A text that a person approved: it is compared, and rewritten only when <c>UPDATE_DOCS=1</c> is set.</summary>
internal static class ApprovedFile
{
    public static void ShouldHold(string path, string text)
    {
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is "1")
        {
            File.WriteAllText(Checkout.At(path), actual);
        }

        var approved = File.Exists(Checkout.At(path)) ? Checkout.Read(path) : "";
        FirstDifference(approved, actual).Should().BeNull($"{path} is what was approved; if the change is meant, run the tests with UPDATE_DOCS=1 and read the difference before committing it");
    }

    /// <summary>The first line in which two texts differ; null: they are equal.</summary>
    public static string? FirstDifference(string approved, string actual)
    {
        string[] before = approved.Split('\n'), after = actual.Split('\n');
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var (was, now) = (i < before.Length ? before[i] : "(end)", i < after.Length ? after[i] : "(end)");
            if (was != now)
            {
                return $"line {i + 1}: approved '{was}', now '{now}'";
            }
        }

        return null;
    }
}
