using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace RunnersKnee.Tests.Conventions;

/// <summary>The remarks that ship beside the library, by member.</summary>
internal static class XmlDocs
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(RehabPlanner).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The summary of a type as a reader sees it; empty: there is none.</summary>
    public static string Summary(Type type) => Summary($"T:{Name(type)}");

    /// <summary>The summary of a property as a reader sees it; empty: there is none.</summary>
    public static string Summary(PropertyInfo property) => Summary($"P:{Name(property.DeclaringType!)}.{property.Name}");

    /// <summary>What is written about a method or an indexer, its overloads together; null: the compiler made it, or it inherits its words.</summary>
    public static XElement? Of(MethodBase method)
    {
        var name = method.IsConstructor ? "M:{0}.#ctor(" : method.Name is "get_Item" ? "P:{0}.Item(" : $"M:{{0}}.{method.Name}(";
        var start = string.Format(CultureInfo.InvariantCulture, name, Name(method.DeclaringType!));
        var found = Members.Where(member => member.Key.StartsWith(start, StringComparison.Ordinal) && member.Value.Element("inheritdoc") is null).Select(member => member.Value).ToArray();
        return found.Length == 0 ? null : new("overloads", found.SelectMany(member => member.Elements()));
    }

    private static string Summary(string key) =>
        Members.TryGetValue(key, out var member) && member.Element("summary") is { } summary
            ? string.Join(' ', summary.DescendantNodes().Select(Text)).Trim()
            : "";

    /// <summary>A link reads as the last part of what it names.</summary>
    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.', ':')[^1] ?? "",
        _ => "",
    };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
