using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>A table with a dashed line below its head and nothing else: readable in every terminal, log and mail.</summary>
internal sealed class PlainBorder : TableBorder
{
    public static PlainBorder Instance { get; } = new();

    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom => "-",
        TableBorderPart.HeaderBottomSeparator or TableBorderPart.HeaderSeparator or TableBorderPart.CellSeparator => " ",
        _ => "",
    };

}
