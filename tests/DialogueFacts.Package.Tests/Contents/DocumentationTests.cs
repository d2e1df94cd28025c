using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Contents;

/// <summary>What IntelliSense shows to those who compile against a package.</summary>
public class DocumentationTests(Packages packages)
{
    public static TheoryData<string, string> Assemblies { get; } = new MatrixTheoryData<string, string>(
        ["DialogueFacts", "DialogueFacts.Runtime"], ["net8.0", "netstandard2.0"]);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_speaks_of_public_types_alone(string package, string framework)
    {
        HashSet<string> types = PublicTypes(package, framework);

        IEnumerable<string> ids = Members(package, framework).Select(m => (string)m.Attribute("name")!);

        Assert.DoesNotContain(ids, id => !types.Contains(id.StartsWith("T:", StringComparison.Ordinal) ? id[2..] : TypeOf(id)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_has_a_sentence_on_each_public_type(string package, string framework)
    {
        IEnumerable<string> described = Members(package, framework)
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value))
            .Select(m => ((string)m.Attribute("name")!)[2..]);

        Assert.Empty(PublicTypes(package, framework).Except(described));
    }

    private IEnumerable<XElement> Members(string package, string framework)
    {
        using var text = new MemoryStream(packages.Read(package, $"lib/{framework}/{package}.xml"));
        return XDocument.Load(text).Descendants("member");
    }

    private HashSet<string> PublicTypes(string package, string framework)
    {
        using var file = new PEReader(new MemoryStream(packages.Read(package, $"lib/{framework}/{package}.dll")));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Where(t => IsPublic(metadata, t)).Select(t => FullName(metadata, t))];
    }

    private static bool IsPublic(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic => IsPublic(metadata, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static string FullName(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        string name = metadata.GetString(type.Name);
        return !type.GetDeclaringType().IsNil ? FullName(metadata, type.GetDeclaringType()) + "." + name
            : type.Namespace.IsNil ? name
            : metadata.GetString(type.Namespace) + "." + name;
    }

    /// <summary>Of a member's id, <c>M:Namespace.Type.Member(…)</c>, the type.</summary>
    private static string TypeOf(string id)
    {
        string member = Regex.Match(id, @"^.:(?<member>[^(]*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["member"].Value;
        return member[..member.LastIndexOf('.')];
    }
}
