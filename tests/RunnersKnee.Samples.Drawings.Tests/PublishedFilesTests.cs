using System.Text.Json;

namespace RunnersKnee.Samples.Drawings.Tests;

public class PublishedFilesTests
{
    private static readonly IReadOnlyList<string> Rungs =
        [.. Protocol.Standard.Ladders.SelectMany(ladder => ladder.Rungs.Select(rung => $"{ladder.Exercise}/{rung.Id}"))];

    [Fact]
    public void Every_rung_of_the_protocol_has_its_picture_and_no_other_file_lies_there() =>
        Checkout.Files().Should().BeEquivalentTo([.. Rungs.Select(rung => rung + ".svg"), Output.List]);

    [Fact]
    public void Every_rung_has_a_text_that_stands_in_for_its_picture()
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Drawings, Output.List)));

        var texts = list.RootElement.EnumerateObject().ToDictionary(e => e.Name, e => e.Value.GetProperty("alt").GetString()!);

        texts.Keys.Should().BeEquivalentTo(Rungs);
        texts.Should().OnlyContain(text => text.Value.Length >= 40 && text.Value.Length <= 320 && text.Value.EndsWith('.'));
    }

    [Fact]
    public void No_two_rungs_of_an_exercise_share_a_text() =>
        Exercises.Catalogue.All.GroupBy(d => d.Exercise).Should().OnlyContain(
            exercise => exercise.Select(d => d.Alt).Distinct().Count() == exercise.Count());

    [Fact]
    public void The_files_are_what_the_tool_writes()
    {
        foreach (var (path, content) in Output.Files())
            File.ReadAllText(Path.Combine(Checkout.Drawings, path)).Should().Be(content, "{0} is written by samples/RunnersKnee.Samples.Web.Drawings: run it again", path);
    }

    [Fact]
    public void A_strip_shows_the_minutes_that_are_walked_and_run()
    {
        var ladder = Protocol.Standard.Ladders.Single(l => l.Exercise.ToString() == "return-to-run");
        foreach (var drawing in Exercises.Catalogue.All.Where(d => d.Strip.Count > 0))
        {
            var dose = ladder.Rungs.Single(r => r.Id == drawing.Rung).Doses[0].Should().BeOfType<Dose.RunWalk>().Subject;
            drawing.Strip.Select(part => part.Width).Should().Equal(
                Enumerable.Repeat<int[]>([dose.WalkMinutes, dose.RunMinutes], dose.Repeats).SelectMany(turn => turn), drawing.Id);
        }
    }
}
