using RunnersKnee.Tests.Golden;

namespace RunnersKnee.Tests.Conventions;

/// <summary>The folders of the library are layers: each uses only layers below it, and no two use each other.</summary>
public class LayerTests
{
    [Fact]
    public void The_sources_compile_here_so_that_no_name_goes_unseen() =>
        SourceModel.Library.Errors.Should().BeEmpty();

    [Fact]
    public void Every_source_file_lies_in_a_folder_of_the_table() =>
        Checkout.SourceFiles.Where(file => Layers.All.All(layer => layer.Folder != Edge.FolderOf(file))).Should().BeEmpty();

    [Fact]
    public void No_folder_uses_one_that_the_table_keeps_from_it() =>
        Layers.Violations(SourceModel.Library.Edges).Should().BeEmpty();

    [Fact]
    public void No_two_folders_use_each_other_directly_or_round_about() =>
        Layers.Circle(SourceModel.Library.Edges).Should().BeNull();

    [Fact]
    public void The_compiler_sees_the_edges_that_are_known_to_be_there()
    {
        var edges = SourceModel.Library.Edges.Select(edge => (edge.FromFolder, edge.ToFolder)).ToHashSet();

        edges.Should().Contain([("Evidence", "Internal"), ("Ladders", "Prescriptions"), ("Scheduling", "Rules"), ("Plans", "Scheduling"), ("Planning", "Protocols")]);
    }

    [Fact]
    public void The_table_only_points_to_lower_layers() =>
        Layers.All.SelectMany(from => from.MayUse, (from, to) => (From: from, To: Layers.All.Single(layer => layer.Folder == to.Split('.')[0])))
            .Where(pair => pair.To.Level >= pair.From.Level).Should().BeEmpty();

    [Fact]
    public void The_documents_print_the_table()
    {
        const string Begin = "<!-- layers: begin -->\n", End = "<!-- layers: end -->\n", Path = "docs/architecture.md";
        var page = Checkout.Read(Path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        string[] table = ["| Layer | Folder | What is in it | Uses |", "|--:|---|---|---|", .. Layers.All.Select(layer => layer.Row)];

        Approve.File(Path, $"{page[..from]}{string.Concat(table.Select(row => row + "\n"))}{page[to..]}");
    }

    [Theory]
    [InlineData("Evidence/A.cs", "class A { Upper? Field; }", "Planning/Upper.cs", "class Upper { }")]
    [InlineData("Plans/A.cs", "class A { object Method() => Upper.Make(); }", "Protocols/Upper.cs", "class Upper { public static object Make() => new(); }")]
    [InlineData("Rules/A.cs", "class A { void Method() { var x = new Lower().Link; } }", "Protocols/Upper.cs", "class Upper { } class Lower { public Upper Link => new(); }")]
    [InlineData("Feedback/A.cs", "class A { int Method() => 3.Twice(); }", "Protocols/Upper.cs", "static class Upper { public static int Twice(this int value) => 2 * value; }")]
    [InlineData("Flags/A.cs", "[Upper] class A { }", "Ladders/Upper.cs", "class UpperAttribute : System.Attribute { }")]
    [InlineData("Scheduling/A.cs", "class A : Upper { }", "Rules/Upper.cs", "class Upper { }")]
    public void A_use_of_a_higher_or_a_sibling_layer_is_caught(string file, string code, string upperFile, string upperCode)
    {
        var model = SourceModel.Of([(file, code), (upperFile, upperCode)]);

        model.Errors.Should().BeEmpty();
        Layers.Violations(model.Edges).Should().NotBeEmpty().And.OnlyContain(violation => violation.StartsWith($"{file}:1 uses "));
    }

    [Theory]
    [InlineData("Plans/A.cs", "class A { Lower? Field; }", "Rules/Lower.cs", "class Lower { }")]
    [InlineData("Scheduling/A.cs", "class A { Finding? Field; }", "Rules/Finding.cs", "class Finding { }")]
    [InlineData("Evidence/A.cs", "/// <see cref=\"Upper\"/>\nclass A { }", "Planning/Upper.cs", "class Upper { }")]
    public void A_use_that_the_table_allows_and_a_link_in_a_remark_are_not(string file, string code, string otherFile, string otherCode) =>
        Layers.Violations(SourceModel.Of([(file, code), (otherFile, otherCode)]).Edges).Should().BeEmpty();

    [Fact]
    public void A_circle_is_caught_whatever_the_table_says()
    {
        var model = SourceModel.Of([("X/A.cs", "class A { B? B; }"), ("Y/B.cs", "class B { C? C; }"), ("Z/C.cs", "class C { A? A; }"), ("W/D.cs", "class D { A? A; }")]);

        Layers.Circle(model.Edges).Should().Be("X -> Y -> Z -> X");
    }

    [Fact]
    public void Code_that_does_not_compile_is_not_taken_for_code_without_uses() =>
        SourceModel.Of([("Rules/A.cs", "class A { Missing? Field; }")]).Errors.Should().ContainSingle().Which.Should().Contain("Missing");
}
