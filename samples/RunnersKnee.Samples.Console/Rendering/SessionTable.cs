using System.Globalization;
using Spectre.Console;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Dated sessions, each item in the words of the library.</summary>
internal static class SessionTable
{
    public static void Write(Page page, Words words, IReadOnlyList<Session> sessions)
    {
        var table = new Table().AddColumn(new TableColumn("Day").NoWrap()).AddColumn("What to do").AddColumn(new TableColumn("Min").RightAligned());
        foreach (var session in sessions)
        {
            var lines = session.Items.Select(i => words.Texts.Describe(i)).Concat(session.LeftOut.Select(f => $"Left out: {words.Texts.Sentence(f)}"));
            table.AddRow(new Text(Words.Day(session.On)), new Text(string.Join('\n', lines)), new Text(session.Minutes.ToString(CultureInfo.InvariantCulture)));
        }

        page.Table(table);
    }
}
