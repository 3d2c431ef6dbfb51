namespace RunnersKnee.Internal;

/// <summary>A value that is written as a short text of its own.</summary>
internal interface IShortText
{
    /// <summary>Bytes that always suffice.</summary>
    const int Longest = 256;

    /// <summary>Writes the text and returns its length.</summary>
    int Write(Span<byte> utf8);
}
