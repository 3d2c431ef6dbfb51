namespace RunnersKnee.Tests.Rules;

/// <summary>A product of axes, counted through: each number below <see cref="Count"/> is one place on every axis.</summary>
internal sealed class Grid(params int[] sizes)
{
    private readonly int[] _strides = [.. sizes.Select((_, axis) => sizes.Skip(axis + 1).Aggregate(1, (a, b) => a * b))];

    public int Count => sizes[0] * _strides[0];

    /// <summary>How long an axis is.</summary>
    public int Length(int axis) => sizes[axis];

    /// <summary>From one place on an axis to the next, all else equal.</summary>
    public int Stride(int axis) => _strides[axis];

    public int At(int i, int axis) => i / _strides[axis] % sizes[axis];
}
