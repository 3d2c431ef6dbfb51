using RunnersKnee.Samples.Drawings;

// writes every drawing and the alternative texts into the folder given, by default the web sample's
var folder = args.Length > 0 ? args[0] : Path.Combine("samples", "RunnersKnee.Samples.Web", "wwwroot", "drawings");
foreach (var (path, content) in Output.Files())
{
    var file = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, content);
}
