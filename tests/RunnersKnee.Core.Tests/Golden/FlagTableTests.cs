namespace RunnersKnee.Tests.Golden;

/// <summary>C4: the warning signs.</summary>
public class FlagTableTests
{
    /// <summary>Id, urgency, hours, then caps, asked, history.</summary>
    private const string C4 = """
        RF-01 | Emergency | 0   | asked
        RF-02 | Emergency | 0   | asked
        RF-03 | Emergency | 0   | asked
        RF-04 | Emergency | 0   | asked
        RF-05 | Emergency | 12  | asked
        RF-06 | Emergency | 12  | asked
        RF-07 | Urgent    | 12  | asked
        RF-08 | Urgent    | 48  | asked
        RF-09 | Urgent    | 48  | asked
        RF-10 | Urgent    | 48  | asked
        RF-11 | Urgent    | 120 | asked
        RF-12 | Urgent    | 120 | asked
        RF-13 | Urgent    | 120 | asked history
        RF-14 | Urgent    | 12  | asked
        RF-15 | Urgent    | 120 | asked
        RF-16 | Urgent    | 120 | asked
        RF-17 | Urgent    | 720 | asked history
        RF-18 | Urgent    | 12  | asked
        RF-19 | Urgent    | 120 | asked
        RF-20 | Urgent    | 720 | asked history
        YF-01 | Yellow    | 720 | caps
        YF-02 | Yellow    | 720 |
        YF-03 | Yellow    | 720 | caps
        YF-04 | Yellow    | 720 | caps asked
        YF-05 | Yellow    | 720 | caps
        YF-06 | Yellow    | 720 |
        YF-07 | Yellow    | 720 | asked
        YF-08 | Yellow    | 720 | caps
        YF-09 | Yellow    | 720 | caps
        YF-10 | Yellow    | 720 |
        """;

    [Fact]
    public void The_warning_signs_are_those_of_the_specification() =>
        Protocol.Standard.Flags.Select(f => string.Join(" | ", f.Id, f.Urgency, f.SeekCareWithinHours, Marks(f))).Should().Equal(Table.Rows(C4).Select(row => string.Join(" | ", row)));

    [Fact]
    public void Every_warning_sign_says_where_it_comes_from() =>
        Protocol.Standard.Flags.Should().OnlyContain(f => f.Source.Id == f.Id);

    private static string Marks(Flag flag) =>
        string.Join(' ', new[] { (flag.CapsProgress, "caps"), (flag.IsAsked, "asked"), (flag.IsHistory, "history") }.Where(m => m.Item1).Select(m => m.Item2));
}
