namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Correct first: no figure is printed where we and the peer do not say the same.</summary>
internal static class Unequal
{
    /// <exception cref="InvalidOperationException">The results differ.</exception>
    public static void Refuse(bool isEqual, string what)
    {
        if (!isEqual)
        {
            throw new InvalidOperationException($"No figure: {what}.");
        }
    }
}
