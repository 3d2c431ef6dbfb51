namespace RunnersKnee.Tests.Serialization;

internal static partial class Documents
{
    public static TheoryData<string> Names => [.. All.Select(d => d.Name)];
}
