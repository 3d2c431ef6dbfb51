namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>The figure's own right and left.</summary>
internal enum Side
{
    Right,
    Left,
}
