using System.Text;
using System.Xml.Linq;

namespace RunnersKnee.Samples.Drawings.Tests;

public class PictureTests
{
    private const int MostBytes = 6 * 1024;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Pictures => [.. Checkout.Files().Where(file => file.EndsWith(".svg", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_names_and_describes_itself(string file)
    {
        var root = Read(file);

        root.Name.Should().Be(Svg + "svg");
        root.Attribute("role")!.Value.Should().Be("img");
        root.Element(Svg + "title")!.Value.Should().NotBeNullOrWhiteSpace();
        root.Element(Svg + "desc")!.Value.Should().NotBeNullOrWhiteSpace();
        root.Attribute("aria-labelledby")!.Value.Split(' ').Should().Equal(
            root.Element(Svg + "title")!.Attribute("id")!.Value, root.Element(Svg + "desc")!.Attribute("id")!.Value);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_small_and_needs_nothing_from_elsewhere(string file)
    {
        var root = Read(file);

        Encoding.UTF8.GetByteCount(File.ReadAllText(Path.Combine(Checkout.Drawings, file))).Should().BeLessThan(MostBytes);
        root.Descendants().Select(e => e.Name.LocalName).Should().BeSubsetOf(["title", "desc", "style", "g", "rect", "path", "use"]);
        var ids = root.Descendants().Attributes("id").Select(a => "#" + a.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        root.Descendants().Attributes("href").Select(a => a.Value).Should().BeSubsetOf(ids);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Every_colour_has_another_one_for_the_dark(string file)
    {
        var root = Read(file);
        var dark = root.Element(Svg + "style")!.Value;

        var colours = root.Descendants().Attributes().Where(a => a.Name.LocalName is "fill" or "stroke" && a.Value != "none");
        foreach (var colour in colours)
            dark.Should().Contain($"[{colour.Name.LocalName}=\"{colour.Value}\"]{{{colour.Name.LocalName}:#");
    }

    [Fact]
    public void Ids_stay_apart_where_several_pictures_share_a_page()
    {
        var ids = Checkout.Files().Where(f => f.EndsWith(".svg", StringComparison.Ordinal))
            .SelectMany(file => Read(file).Descendants().Attributes("id").Select(a => a.Value));

        ids.Should().OnlyHaveUniqueItems();
    }

    private static XElement Read(string file) => XDocument.Load(Path.Combine(Checkout.Drawings, file)).Root!;
}
