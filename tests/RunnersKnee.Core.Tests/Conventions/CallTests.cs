using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace RunnersKnee.Tests.Conventions;

/// <summary>A call with nothing where something is needed is the caller's fault, and is told so at once: also where the answer is lazy.</summary>
public class CallTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<string, (MethodBase Method, ParameterInfo Parameter)> All =
        Methods().SelectMany(method => method.GetParameters(), (method, parameter) => (method, parameter)).Where(call => Refuses(call.parameter))
            .ToDictionary(call => $"{call.method.DeclaringType!.Name}.{call.method.Name}({string.Join(", ", call.method.GetParameters().Select(p => p.ParameterType.Name))}) {call.parameter.Name}");

    public static TheoryData<string> Calls { get; } = [.. All.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_call_refuses_null_by_the_name_of_the_argument(string call)
    {
        var (method, missing) = All[call];
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter == missing || parameter.IsOut ? null : Argument(parameter.ParameterType))];
        var target = method.IsStatic || method.IsConstructor ? null : Argument(method.DeclaringType!);

        var act = () => method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);

        act.Should().Throw<ArgumentNullException>().WithParameterName(missing.Name);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_call_that_refuses_null_says_so(string call)
    {
        var (method, missing) = All[call];

        XmlDocs.Of(method)!.Elements("exception").Where(exception => exception.Attribute("cref")!.Value is "T:System.ArgumentNullException")
            .Should().NotBeEmpty($"null for {missing.Name} is refused");
    }

    [Fact]
    public void Every_argument_is_explained() =>
        Methods().Where(method => XmlDocs.Of(method) is not null)
            .SelectMany(method => method.GetParameters().ExceptBy(XmlDocs.Of(method)!.Elements("param").Select(param => param.Attribute("name")!.Value), parameter => parameter.Name!),
                (method, parameter) => $"{method.DeclaringType!.Name}.{method.Name}: {parameter.Name}")
            .Should().BeEmpty();

    [Fact]
    public void There_are_calls_to_check() =>
        Calls.Should().HaveCountGreaterThan(30);

    private static IEnumerable<MethodBase> Methods() =>
        from type in PublicSurface.Types
        where !type.IsEnum
        from method in (IEnumerable<MethodBase>)[.. type.GetMethods(), .. type.GetConstructors()]
        where method.DeclaringType == type && !method.IsVirtual && (!type.IsAbstract || method.IsStatic)
            && (!method.IsSpecialName || method.IsConstructor || method.Name is "get_Item")
        select method;

    private static bool Refuses(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState is NullabilityState.NotNull;

    private static object Argument(Type type) => type switch
    {
        _ when type == typeof(RehabPlanner) => RehabPlanner.Default,
        _ when type == typeof(Protocol) => Protocol.Standard,
        _ when type == typeof(Texts) => Texts.For(CultureInfo.InvariantCulture),
        _ when type == typeof(CultureInfo) => CultureInfo.InvariantCulture,
        _ when type == typeof(JsonSerializerOptions) => new JsonSerializerOptions(),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ => new Specimen().Of(type),
    };
}
