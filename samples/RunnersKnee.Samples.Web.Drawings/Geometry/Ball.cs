namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>A ball in the room; everything drawn is the tight skin around some of them.</summary>
internal readonly record struct Ball(Vec3 Centre, double Radius);
