using System.Reflection;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Tests.Conventions;

/// <summary>What an app can see of the library.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Public types, nested ones included.</summary>
    public static Type[] Types { get; } = [.. typeof(RehabPlanner).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<Type> TopLevel => Types.Where(type => !type.IsNested);

    public static IEnumerable<PropertyInfo> Properties => Types.SelectMany(PropertiesOf);

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible));

    /// <summary>Fields that are visible from outside and are no constants or enum members.</summary>
    public static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.IsEnum ? [] : type.GetFields(Declared).Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral);

    public static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$", Declared) is not null;

    public static bool IsInit(PropertyInfo property) => property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) is true;

    /// <summary>Public setters that are not <c>init</c>, and fields that can be seen.</summary>
    public static IEnumerable<string> Mutables(Type type) =>
    [
        .. PropertiesOf(type).Where(property => property.SetMethod is { } set && IsVisible(set) && !IsInit(property)).Select(property => $"{type.Name}.{property.Name}"),
        .. FieldsOf(type).Select(field => $"{type.Name}.{field.Name}"),
    ];

    /// <summary>Lists, arrays and maps that a caller could change, in what is given out or taken in.</summary>
    public static IEnumerable<string> MutableCollections(Type type) =>
        Signatures(type).Where(part => Parts(part.Type).Any(IsMutableCollection)).Select(part => $"{type.Name}.{part.Member}: {part.Type.Name}");

    /// <summary>
    /// True where no one outside can derive from it: sealed, static, or a union whose constructors are private and which has an abstract
    /// member only this assembly can implement (a record's copy constructor is open to heirs, so the constructors alone do not close it).
    /// </summary>
    public static bool IsClosed(Type type) =>
        type.IsSealed || type.IsInterface
        || (type.IsAbstract
            && type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && !IsCopy(type, constructor)).All(constructor => constructor.IsPrivate)
            && type.GetMethods(Declared).Any(method => method.IsAbstract && method.IsFamilyAndAssembly));

    private static bool IsCopy(Type type, ConstructorInfo constructor) => constructor.GetParameters() is [{ ParameterType: var only }] && only == type;

    private static IEnumerable<(string Member, Type Type)> Signatures(Type type)
    {
        foreach (var property in PropertiesOf(type))
        {
            yield return (property.Name, property.PropertyType);
        }

        foreach (var method in type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName))
        {
            yield return (method.Name, method.ReturnType);
            foreach (var parameter in method.GetParameters())
            {
                yield return (method.Name, parameter.ParameterType);
            }
        }

        foreach (var parameter in type.GetConstructors(Declared).Where(IsVisible).SelectMany(constructor => constructor.GetParameters()))
        {
            yield return (".ctor", parameter.ParameterType);
        }
    }

    /// <summary>A type and everything it is built of.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        foreach (var part in (type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments()).SelectMany(Parts))
        {
            yield return part;
        }
    }

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ICollection<>) || open == typeof(IList<>) || open == typeof(ISet<>) || open == typeof(IDictionary<,>)))
        || (type.IsClass && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollection<>)))
        || typeof(System.Collections.IList).IsAssignableFrom(type);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
