using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>A project with facts. An edit gives another project.</summary>
/// <param name="Files">By name, in the order in which they are handed to the compiler.</param>
internal sealed record Project(ImmutableList<(string Name, byte[] Bytes)> Files)
{
    /// <summary>Where projects lie.</summary>
    public const string Folder = "/home/author/project/";

    public static Project Empty { get; } = new([]);

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary.CreateRange(
        [KeyValuePair.Create("RootNamespace", "Authored"), KeyValuePair.Create("DialogueFactsFolder", "facts")]);

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp11;

    /// <summary>What files are called (<c>DialogueFactsName</c>), where that is not what follows from where they lie.</summary>
    public ImmutableDictionary<string, string> Names { get; init; } = [];

    /// <summary>What the project says of the severity of findings (<c>NoWarn</c>, <c>.globalconfig</c>), by id.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = [];

    /// <summary>The project's only .cs file.</summary>
    public string Code { get; init; } = "class Program;";

    public string this[string file] => Encoding.UTF8.GetString(Files.First(f => f.Name == file).Bytes);

    /// <summary>The project with a file of this text, whether it was there or not.</summary>
    public Project With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public Project With(string file, byte[] bytes)
    {
        int place = Files.FindIndex(f => f.Name == file);
        return this with { Files = place < 0 ? Files.Add((file, bytes)) : Files.SetItem(place, (file, bytes)) };
    }

    public Project Without(string file) => this with { Files = Files.RemoveAll(f => f.Name == file) };

    public Project WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Replaces a text that occurs exactly once in the file.</summary>
    public Project Edit(string file, string from, string to)
    {
        string text = this[file];
        Assert.Equal(2, text.Split(from).Length);
        return With(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
