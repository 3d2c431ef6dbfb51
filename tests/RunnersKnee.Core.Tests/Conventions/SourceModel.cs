using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunnersKnee.Tests.Conventions;

/// <summary>Sources as the compiler sees them. All public types share one namespace, so only the compiler can say which folder a name belongs to.</summary>
internal sealed class SourceModel
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"]);

    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private readonly CSharpCompilation _compilation;
    private readonly Lazy<IReadOnlyList<Edge>> _edges;

    private SourceModel(IEnumerable<(string Path, string Text)> files)
    {
        var usings = string.Concat(ImplicitUsings.Select(name => $"global using {name};\n"));
        _compilation = CSharpCompilation.Create(
            "Sources",
            [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path)), CSharpSyntaxTree.ParseText(usings, Parsing)],
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _edges = new(() => [.. Find()]);
    }

    public static SourceModel Library { get; } = Of(Checkout.SourceFiles.Select(path => (path, Checkout.ReadSource(path))));

    /// <summary>The files, each with its syntax.</summary>
    public IEnumerable<(string Path, CompilationUnitSyntax Root)> Files =>
        _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => (tree.FilePath, tree.GetCompilationUnitRoot()));

    /// <summary>
    /// What does not compile. The JSON source generator does not run here, so what it would add is missing: errors at or about a partial
    /// class derived from <c>JsonSerializerContext</c> are left out, and nothing else is.
    /// </summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            ClassDeclarationSyntax[] generated =
            [
                .. Files.SelectMany(file => file.Root.DescendantNodes().OfType<ClassDeclarationSyntax>())
                    .Where(type => type.BaseList?.Types.Any(b => b.Type.ToString() is "JsonSerializerContext") is true),
            ];
            return
            [
                .. _compilation.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error)
                    .Where(error => !generated.Any(type => type.Identifier.GetLocation() == error.Location || error.ToString().Contains($"'{type.Identifier.Text}'", StringComparison.Ordinal)))
                    .Select(error => error.ToString()),
            ];
        }
    }

    /// <summary>Every use of something another file declares. Comments are not code: a link in a remark may point upwards.</summary>
    public IReadOnlyList<Edge> Edges => _edges.Value;

    public static SourceModel Of(IEnumerable<(string Path, string Text)> files) => new(files);

    private IEnumerable<Edge> Find()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or BinaryExpressionSyntax or CastExpressionSyntax))
            {
                foreach (var used in Used(model, node))
                {
                    foreach (var declared in used.DeclaringSyntaxReferences)
                    {
                        if (declared.SyntaxTree != tree && declared.SyntaxTree.FilePath.Length > 0)
                        {
                            yield return new(tree.FilePath, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, declared.SyntaxTree.FilePath, TopLevel(used).Name);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<ISymbol> Used(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        foreach (var symbol in info.Symbol is { } found ? [found] : info.CandidateSymbols)
        {
            var declared = (symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol).OriginalDefinition;
            if (declared is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)
            {
                // what the compiler writes itself, as the constructor of a record, belongs to the type
                yield return declared.DeclaringSyntaxReferences.Length > 0 ? declared : declared.ContainingType ?? declared;
            }
        }
    }

    private static ISymbol TopLevel(ISymbol symbol)
    {
        while (symbol.ContainingType is { } outer)
        {
            symbol = outer;
        }

        return symbol;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("RunnersKnee.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
}
