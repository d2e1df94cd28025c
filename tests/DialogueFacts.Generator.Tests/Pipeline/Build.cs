using DialogueFacts.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>A compiler that stays open while its project is edited, as an IDE's does.</summary>
internal sealed class Build
{
    private readonly bool _isTracked;
    private GeneratorDriver _driver;
    private Project _project;
    private Compilation _compilation;

    private Build(Project project, bool isTracked, IIncrementalGenerator generator)
    {
        _isTracked = isTracked;
        _project = project;
        _compilation = Compile(project);
        Files = project.Files.ToDictionary(f => f.Name, f => new MemoryFile(Project.Folder + f.Name, f.Bytes), StringComparer.Ordinal);
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.Files.Select(f => Files[f.Name]),
            Parsing(project),
            new ProjectOptions(project),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        Result = Run();
    }

    public BuildResult Result { get; private set; }

    private Dictionary<string, MemoryFile> Files { get; }

    /// <summary>Builds for the first time, and keeps track of the steps taken.</summary>
    public static Build Of(Project project) => new(project, isTracked: true, new FactGenerator());

    /// <summary>Builds for the first time, as compilers do.</summary>
    public static Build Untracked(Project project) => new(project, isTracked: false, new FactGenerator());

    /// <summary>What a build gives that knows nothing of any build before.</summary>
    public static BuildResult Cold(Project project) => Cold(project, new FactGenerator());

    public static BuildResult Cold(Project project, IIncrementalGenerator generator) => new Build(project, isTracked: false, generator).Result;

    /// <summary>Whether the generator has asked for a file's text.</summary>
    public bool HasRead(string file) => Files[file].IsRead;

    /// <summary>Builds the project as it was edited.</summary>
    public BuildResult Edit(Func<Project, Project> edit) => Become(edit(_project));

    public BuildResult Become(Project project)
    {
        foreach ((string name, _) in _project.Files.Where(old => project.Files.TrueForAll(f => f.Name != old.Name)))
        {
            _driver = _driver.RemoveAdditionalTexts([Files[name]]);
            Files.Remove(name);
        }

        foreach ((string name, byte[] bytes) in project.Files)
        {
            Put(name, bytes);
        }

        if (project.Properties != _project.Properties || project.Names != _project.Names)
        {
            _driver = _driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(project));
        }

        if (project.Language != _project.Language)
        {
            _driver = _driver.WithUpdatedParseOptions(Parsing(project));
        }

        if (project.Code != _project.Code || project.Language != _project.Language)
        {
            _compilation = Compile(project);
        }

        _project = project;
        return Result = Run();
    }

    private BuildResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = new BuildResult(_driver.GetRunResult().Results.Single());
        if (_isTracked && !result.HasRemovals)
        {
            AssertNothingRunsAgain();
        }

        return result;
    }

    /// <summary>
    /// Whatever is built is built again at once: what did not change must not run. (Not after something was removed: where Roslyn tracks
    /// steps, and only there, it then loses a value behind a Combine.)
    /// </summary>
    private void AssertNothingRunsAgain()
    {
        GeneratorDriver again = _driver.RunGenerators(_compilation);
        Assert.Empty(new BuildResult(again.GetRunResult().Results.Single()).Ran);
    }

    private void Put(string name, byte[] bytes)
    {
        var file = new MemoryFile(Project.Folder + name, bytes);
        if (!Files.TryGetValue(name, out MemoryFile? old))
        {
            _driver = _driver.AddAdditionalTexts([file]);
        }
        else if (_project.Files.TrueForAll(f => f.Name != name || !ReferenceEquals(f.Bytes, bytes)))
        {
            _driver = _driver.ReplaceAdditionalText(old, file);
        }
        else
        {
            return;
        }

        Files[name] = file;
    }

    private static CSharpParseOptions Parsing(Project project) => new(project.Language);

    private static CSharpCompilation Compile(Project project) => CSharpCompilation.Create(
        "Authored", [CSharpSyntaxTree.ParseText(project.Code, Parsing(project), "Program.cs")], options: new(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: project.Severities));
}
