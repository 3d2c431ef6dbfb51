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
