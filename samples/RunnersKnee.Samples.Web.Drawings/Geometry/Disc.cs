namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>A ball as the camera sees it.</summary>
internal readonly record struct Disc(Point Centre, double Radius);
