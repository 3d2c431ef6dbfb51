namespace RunnersKnee.Tests.Conventions;

/// <summary>
/// A valid value of any public type with everything stated, made anew each time: two of one type share no list and no map, and neither
/// belongs to the library before it is given to it.
/// </summary>
/// <param name="other">True: a value that differs in everything from the ones with false.</param>
internal sealed class Specimen(bool other = false)
{
    /// <summary>Every list and map that was given in.</summary>
    public List<object> Given { get; } = [];

    public object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => other ? "b" : "a",
            _ when type == typeof(int) => other ? 2 : 1,
            _ when type == typeof(decimal) => other ? 2m : 1m,
            _ when type == typeof(bool) => !other,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 3, other ? 3 : 2),
            _ when type == typeof(PainScore) => new PainScore(other ? 2 : 1),
            _ when type == typeof(ExerciseId) => ExerciseId.Parse(other ? "plank" : "clamshell"),
            _ when type == typeof(PainPolicy) => other ? new PainPolicy(new(0), new(1), new(5)) : new PainPolicy(new(1), new(2), new(6)),
            { IsEnum: true } => Enum.GetValues(type).GetValue(other ? 2 : 1)!,
            { IsInterface: true, IsGenericType: true } => Collection(type),
            { IsAbstract: true } => Of(Case(type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type)))),
            _ => Record(type),
        };
    }

    private Type Case(IEnumerable<Type> cases) => other ? cases.Last() : cases.First();

    private object Record(Type type)
    {
        var record = type == typeof(WeekProgress) ? new WeekProgress(4, 3) { Monday = new(2026, 3, 2), Stage = default, Status = default, Positions = [], Baseline = default } : Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(PublicSurface.IsInit))
        {
            property.SetValue(record, property.Name is "Minutes" && property.PropertyType == typeof(IReadOnlyList<int>) ? Week() : Of(property.PropertyType));
        }

        return record;
    }

    private List<int> Week()
    {
        List<int> week = [30, 0, 30, 0, 30, 0, other ? 20 : 0];
        Given.Add(week);
        return week;
    }

    private object Collection(Type type)
    {
        var concrete = type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? typeof(List<>) : typeof(Dictionary<,>);
        var collection = Activator.CreateInstance(concrete.MakeGenericType(type.GetGenericArguments()))!;
        _ = collection.GetType().GetMethod("Add")!.Invoke(collection, [.. type.GetGenericArguments().Select(Of)]);
        Given.Add(collection);
        return collection;
    }
}
