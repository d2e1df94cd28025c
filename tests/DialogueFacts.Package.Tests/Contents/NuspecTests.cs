using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Contents;

public partial class NuspecTests(Packages packages)
{
    [Theory]
    [InlineData("DialogueFacts.Runtime", """
        net8.0:
        .NETStandard2.0: System.Memory 4.6.3
        """)]
    [InlineData("DialogueFacts", """
        net8.0: DialogueFacts.Runtime VERSION
        .NETStandard2.0: DialogueFacts.Runtime VERSION
        """)]
    [InlineData("DialogueFacts.Generator", ".NETStandard2.0: DialogueFacts.Runtime VERSION")]
    [InlineData("DialogueFacts.Tool", "")]
    public void A_package_brings_what_it_needs_and_nothing_else(string package, string dependencies)
    {
        IEnumerable<string> groups = Metadata(package).Elements("dependencies").Elements("group").Select(g =>
            $"{g.Attribute("targetFramework")!.Value}: "
            + string.Join(", ", g.Elements("dependency").Select(d => $"{d.Attribute("id")!.Value} {d.Attribute("version")!.Value}")));

        Assert.Equal(
            dependencies.ReplaceLineEndings("\n").Replace("VERSION", packages.Version, StringComparison.Ordinal),
            string.Join('\n', groups.Select(g => g.TrimEnd())));
    }

    [Theory]
    [InlineData("DialogueFacts.Runtime")]
    [InlineData("DialogueFacts")]
    [InlineData("DialogueFacts.Generator")]
    [InlineData("DialogueFacts.Tool")]
    public void A_package_says_what_it_is_and_under_which_licence(string package)
    {
        XElement metadata = Metadata(package);

        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal("expression", metadata.Element("license")!.Attribute("type")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.NotEqual("Package Description", metadata.Element("description")!.Value);
        Assert.StartsWith("# DialogueFacts", Text(package, "README.md"), StringComparison.Ordinal);
        Assert.Contains("remain their publishers'", Text(package, "NOTICE.md"), StringComparison.Ordinal);
    }

    /// <summary>Whoever reads it in a package has no files beside it.</summary>
    [Theory]
    [InlineData("DialogueFacts.Runtime")]
    [InlineData("DialogueFacts")]
    [InlineData("DialogueFacts.Generator")]
    [InlineData("DialogueFacts.Tool")]
    public void A_package_README_speaks_of_nothing_that_only_the_repository_has(string package)
    {
        string readme = Text(package, "README.md");

        Assert.All(Link().Matches(readme), m => Assert.StartsWith("](https://", m.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("samples/", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", readme, StringComparison.Ordinal);
        Assert.Contains("## Your own facts\n", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet tool install", readme, StringComparison.Ordinal);
        Assert.Equal(DocumentExamples.In("README.md").Where(e => e.Language != "sh"), DocumentExamples.InText(readme));
    }

    [GeneratedRegex(@"\]\([^)]*", RegexOptions.None, 1_000)]
    private static partial Regex Link();

    [Fact]
    public void The_generator_is_no_development_dependency_since_what_it_makes_needs_the_runtime() =>
        Assert.Null(Metadata("DialogueFacts.Generator").Element("developmentDependency"));

    /// <summary>Without namespaces, which differ with what NuGet finds in it.</summary>
    private XElement Metadata(string package)
    {
        XElement nuspec = XElement.Parse(Text(package, $"{package}.nuspec"));
        foreach (XElement element in nuspec.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return nuspec.Element("metadata")!;
    }

    private string Text(string package, string entry) => new StreamReader(new MemoryStream(packages.Read(package, entry)), Encoding.UTF8).ReadToEnd();
}
