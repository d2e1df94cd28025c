using System.Security.Cryptography;
using System.Text;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

/// <summary>An author's own facts: a model, facts and the text that they are from.</summary>
internal static class Town
{
    public const string Package = """<PackageReference Include="DialogueFacts.Generator" Version="VERSION" />""";

    public const string Model = """
        id: https://example.org/town
        name: town
        prefixes: {linkml: https://w3id.org/linkml/, schema: http://schema.org/}
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Register:
            tree_root: true
            attributes:
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Bridge:
            description: Leads over the river.
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name, required: true}
              opened: {range: edtf}
              material: {range: Material}
              arches: {range: integer, minimum_value: 1}
              replaces: {range: Bridge}
        enums:
          Material:
            permissible_values: {stone: {}, wood: {}}

        """;

    public const string Chronicle = """
        A chronicle of the town

        The Old Mill Bridge, of wood, was opened in 1811. The New Bridge, which replaced the Old Mill Bridge
        in 1911, is of stone and has three arches.

        """;

    public const string Program = """
        using TownFacts;

        foreach (Bridge bridge in Bridges.All)
        {
            Console.WriteLine($"{bridge.Name}, {bridge.Material?.ToText()}, {bridge.Opened}, {bridge.Replaces?.Name}, {bridge.Evidence[0].Match}: {bridge.Evidence[0].Excerpt}");
        }
        """;

    public static string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Chronicle)));

    public static string Facts { get; } = $"""
        bridges:
          - id: old-mill-bridge
            name: Old Mill Bridge
            opened: '1811'
            material: wood
            evidence:
              - source: chronicle
                excerpt: The Old Mill Bridge, of wood, was opened in 1811.
          - id: new-bridge
            name: New Bridge
            opened: '1911'
            material: stone
            replaces: old-mill-bridge
            evidence:
              - source: chronicle
                excerpt: The New Bridge, which replaced the Old Mill Bridge in 1911, is of stone
        sources:
          - id: chronicle
            title: A chronicle of the town
            file: seeds/chronicle.txt
            sha256: {Sha256}
            evidence:
              - source: chronicle
                excerpt: A chronicle of the town

        """;

    /// <summary>What <see cref="Program"/> prints.</summary>
    public static string[] Printed { get; } =
    [
        "Old Mill Bridge, wood, 1811, , Exact: The Old Mill Bridge, of wood, was opened in 1811.",
        "New Bridge, stone, 1911, Old Mill Bridge, Typographic: The New Bridge, which replaced the Old Mill Bridge in 1911, is of stone",
    ];

    /// <summary>The facts as the package finds them: beside the project file of a folder.</summary>
    public static Stranger WriteTown(this Stranger stranger, string folder) => stranger
        .Write($"{folder}/facts/model.yaml", Model)
        .Write($"{folder}/facts/town.yaml", Facts)
        .Write($"{folder}/seeds/chronicle.txt", Chronicle);
}
