using System.IO.Compression;
using System.Xml.Linq;
using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Package.Tests;

/// <summary>The package as a stranger gets it.</summary>
public sealed class PackageTests(PackageTests.Packed packed) : IClassFixture<PackageTests.Packed>
{
    [Fact]
    public void It_holds_the_library_for_two_frameworks_its_remarks_the_readme_and_the_icon_and_nothing_else() =>
        Entries(packed.First.Package).Keys.Where(name => !name.StartsWith("package/", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "_rels/.rels", "[Content_Types].xml", "RunnersKnee.Core.nuspec", "README.md", "icon.png",
            "lib/net8.0/RunnersKnee.Core.dll", "lib/net8.0/RunnersKnee.Core.xml", "lib/net10.0/RunnersKnee.Core.dll", "lib/net10.0/RunnersKnee.Core.xml");

    [Fact]
    public void It_needs_registration_and_where_it_is_not_in_the_box_strict_JSON() =>
        Metadata().Descendants().Where(e => e.Name.LocalName == "dependency")
            .Select(e => $"{e.Parent!.Attribute("targetFramework")!.Value} {e.Attribute("id")!.Value} {e.Attribute("version")!.Value}")
            .Should().BeEquivalentTo(
                "net8.0 Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0",
                "net8.0 System.Text.Json 10.0.15",
                "net10.0 Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0");

    [Fact]
    public void It_says_its_licence_and_shows_the_readme_of_this_checkout()
    {
        var license = Metadata().Elements().Single(e => e.Name.LocalName == "license");

        (license.Attribute("type")!.Value, license.Value).Should().Be(("expression", "MIT"));
        Metadata().Elements().Single(e => e.Name.LocalName == "readme").Value.Should().Be("README.md");
        Entries(packed.First.Package)["README.md"].Should().Equal(File.ReadAllBytes(Checkout.At("README.md")));
    }

    [Fact]
    public void Packed_in_another_folder_it_is_the_same_to_the_byte()
    {
        var (first, second) = (Entries(packed.First.Package), Entries(packed.Second.Package));

        foreach (var name in first.Keys.Where(name => name.StartsWith("lib/", StringComparison.Ordinal)))
        {
            second[name].AsSpan().SequenceEqual(first[name]).Should().BeTrue(name);
        }
    }

    [Fact]
    public void Symbols_come_beside_it() =>
        Entries(Path.ChangeExtension(packed.First.Package, "snupkg")).Keys.Should().Contain(["lib/net8.0/RunnersKnee.Core.pdb", "lib/net10.0/RunnersKnee.Core.pdb"]);

    [ScriptFact]
    public void The_readme_by_copy_and_paste_prints_from_the_package_what_it_says()
    {
        var ran = Ran.Script("eng/try-readme", packed.First.Packages);

        ran.Code.Should().Be(0, ran.Output);
        ran.Output.Should().StartWith("R-VAR-02 ");
    }

    [Fact]
    public void A_package_that_takes_a_member_away_is_refused()
    {
        var ran = new Sources(packed.Folder("less")).Change("Scheduling/Session.cs", "public int Minutes =>", "internal int Minutes =>").Pack(packed.First.Package);

        ran.Code.Should().NotBe(0, ran.Output);
        ran.Output.Should().Contain("error CP0002").And.Contain("RunnersKnee.Session.Minutes.get");
    }

    private XElement Metadata() =>
        XDocument.Parse(System.Text.Encoding.UTF8.GetString(Entries(packed.First.Package)["RunnersKnee.Core.nuspec"]).TrimStart('\uFEFF')).Root!.Elements().Single();

    private static Dictionary<string, byte[]> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>Packed twice, in two folders; the second time held to the first, which is the same public face.</summary>
    public sealed class Packed : IDisposable
    {
        private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

        public Packed()
        {
            (First, Second) = (new(Folder("one")), new(Folder("a/nother")));
            var first = First.Pack();
            first.Code.Should().Be(0, first.Output);
            var second = Second.Pack(First.Package);
            second.Code.Should().Be(0, second.Output);
        }

        internal Sources First { get; }

        internal Sources Second { get; }

        public string Folder(string name) => Path.Combine(_root.FullName, name);

        public void Dispose() => _root.Delete(recursive: true);
    }
}
