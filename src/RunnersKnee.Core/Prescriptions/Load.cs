using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What an exercise is done against. A closed union: exactly the cases nested here. Immutable.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Bodyweight), "bodyweight")]
[JsonDerivedType(typeof(Weight), "weight")]
[JsonDerivedType(typeof(Band), "band")]
public abstract record Load
{
    private Load()
    {
    }

    private protected abstract void Closed();

    /// <summary>Nothing but the body itself.</summary>
    public sealed record Bodyweight : Load
    {
        private protected override void Closed()
        {
        }
    }

    /// <summary>An ankle weight or a dumbbell.</summary>
    public sealed record Weight : Load
    {
        private const decimal KilogramsPerPound = 0.45359237m;

        /// <summary>Pounds, the seed's own unit, 0 to 100; 0 where the source says only "light".</summary>
        public required decimal Pounds { get; init => field = Guard.InRange(value, 0m, 100m); }

        /// <summary>The same in kilograms, exact (1 lb = 0.45359237 kg).</summary>
        [JsonIgnore]
        public decimal Kilograms => Pounds * KilogramsPerPound;

        /// <summary>A weight given in kilograms, 0 to 45.359237.</summary>
        /// <param name="kilograms">Kilograms.</param>
        /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 100 lb.</exception>
        public static Weight FromKilograms(decimal kilograms) => new() { Pounds = kilograms / KilogramsPerPound };

        private protected override void Closed()
        {
        }
    }

    /// <summary>A resistance band.</summary>
    public sealed record Band : Load
    {
        /// <summary>1 light, 2 stronger, up to 5.</summary>
        public required int Strength { get; init => field = Guard.InRange(value, 1, 5); }

        /// <summary>Where it sits, as in <c>above-knees</c> or <c>ankles</c>.</summary>
        public required string Placement { get; init => field = Guard.Slug(value); }

        private protected override void Closed()
        {
        }
    }
}
