namespace RunnersKnee.Protocols.Standard;

/// <summary>The standard protocol as plain data; one small file per exercise beside this one.</summary>
internal static class StandardProtocol
{
    public static Protocol Create() => Protocol.Compiled("runners-knee", "1.0", [], [], [], []);
}
