using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>A project with facts, open in a compiler that stays: what an IDE has.</summary>
internal sealed class FactProject
{
    private readonly Dictionary<string, FactText> _texts;
    private readonly CSharpCompilation _code = CSharpCompilation.Create("Sessions", [Parse("class Program;")]);
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public FactProject(FactSet facts, bool hasMembers = true, bool isTracked = false)
    {
        _compilation = _code;
        _texts = facts.Files.Concat(facts.Snapshots).Append(FactModel.File).ToDictionary(f => f.Name, f => new FactText(f), StringComparer.Ordinal);
        _driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            _texts.Values,
            CSharpParseOptions.Default,
            new ProjectProperties(hasMembers),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));
    }

    /// <summary>What the last run of the generator gave.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public FactProject Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return this;
    }

    /// <exception cref="InvalidOperationException">The generator found anything wrong: then something else would be measured than was meant.</exception>
    public FactProject AssertClean()
    {
        GeneratorRunResult result = Result;
        return result.Exception is null && result.Diagnostics.IsEmpty
            ? this
            : throw new InvalidOperationException(result.Exception?.ToString() ?? result.Diagnostics[0].ToString());
    }

    /// <summary>Replaces a file, as its editor does on every key.</summary>
    public void Edit(FactFile file)
    {
        var text = new FactText(file);
        _driver = _driver.ReplaceAdditionalText(_texts[file.Name], text);
        _texts[file.Name] = text;
    }

    /// <summary>Replaces the project's only .cs file.</summary>
    public void Type(string code) => _compilation = _code.ReplaceSyntaxTree(_code.SyntaxTrees[0], Parse(code));

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, path: "Program.cs");
}
