using System.Text;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

/// <summary>Projects whose facts are wrong, each in its way, built together. What is to be found is marked in their files.</summary>
public sealed class MistakenProjects
{
    private readonly Dictionary<string, MarkedText> _files = new(StringComparer.Ordinal);

    public MistakenProjects(Packages packages)
    {
        Stranger = new Stranger(packages, "mistakes");
        Add("Values", properties: "<ErrorLog>values.sarif,version=2.1</ErrorLog>");
        Add("Unanalyzed", properties: "<RunAnalyzers>false</RunAnalyzers>");
        foreach (string project in new[] { "Values", "Unanalyzed" })
        {
            Mark($"{project}/facts/values.yaml", Mistakes.Values);
            Mark($"{project}/facts/sources.yaml", Mistakes.Sources);
            Stranger.Write($"{project}/facts/empty.yaml", "").Write($"{project}/seeds/almanac.txt", "It has changed.\n");
        }

        Add("Broken");
        Mark("Broken/facts/quote.yaml", Mistakes.UnclosedQuote);
        Mark("Broken/facts/tab.yaml", Mistakes.Tab);
        Mark("Broken/facts/twice.yaml", Mistakes.DuplicateKey);
        Mark("Broken/facts/latin.yaml", Mistakes.Latin1, Encoding.Latin1);
        Add("Contradiction");
        Mark("Contradiction/facts/model.yaml", Mistakes.Model);
        Add("NoModel");
        File.Delete(Stranger.PathOf("NoModel/facts/model.yaml"));
        Add("OldLanguage", properties: "<LangVersion>10</LangVersion>");

        Stranger.Solution("Mistakes.slnx", Projects.Select(p => $"{p}/{p}.csproj"));
        Build = Stranger.Dotnet("build Mistakes.slnx -v quiet").MustFail();
    }

    public static IReadOnlyList<string> Projects => ["Values", "Unanalyzed", "Broken", "Contradiction", "NoModel", "OldLanguage"];

    public Stranger Stranger { get; }

    public Command Build { get; }

    /// <summary>The errors in a project, with files named as in it, in the order of their places.</summary>
    public IReadOnlyList<BuildFinding> Errors(string project) =>
    [
        .. Build.Findings
            .Where(f => f.Severity == "error" && Path.GetFileNameWithoutExtension(f.Project) == project)
            .Select(f => f with { File = Path.IsPathRooted(f.File) ? Path.GetRelativePath(Stranger.PathOf(project), f.File).Replace('\\', '/') : f.File }),
    ];

    /// <summary>What is marked in a project's files, as <c>file(place): id</c>.</summary>
    public IEnumerable<string> Marked(string project) => _files
        .Where(f => f.Key.StartsWith(project + "/", StringComparison.Ordinal))
        .SelectMany(f => f.Value.Findings.Select(m => $"{f.Key[(project.Length + 1)..]}({m.Place}): {m.Id}"))
        .Order(StringComparer.Ordinal);

    private void Add(string project, string properties = "") => Stranger
        .Project($"{project}/{project}.csproj", "net10.0", Town.Package, $"<TreatWarningsAsErrors>false</TreatWarningsAsErrors>{properties}")
        .WriteTown(project);

    private void Mark(string file, string marked, Encoding? encoding = null)
    {
        MarkedText text = MarkedText.Parse(marked);
        _files[file] = text;
        Stranger.Write(file, (encoding ?? Encoding.UTF8).GetBytes(text.Text));
    }
}
