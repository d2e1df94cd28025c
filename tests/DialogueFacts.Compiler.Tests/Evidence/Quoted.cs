namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>A project whose facts quote one source.</summary>
internal static class Quoted
{
    public const string Text = "In 2007, both countries partnered under the Merida Initiative.\nThe United States channeled about $3.3 billion since 2007.\n";

    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              agreements: {range: Agreement, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Agreement:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name}
              aliases: {multivalued: true, slot_uri: schema:alternateName}
              start: {range: edtf}
              funding: {range: Money, inlined: true}
              replaces: {range: Agreement}
          Money:
            attributes:
              amount: {range: decimal}
              currency: {}
        """;

    /// <summary>The agreement's evidence, in flow style; the source has <see cref="Text"/> as its snapshot.</summary>
    public static FactProject With(string evidence, string slots = "") => From(Text, evidence, slots);

    public static FactProject From(string text, string evidence, string slots = "", string source = "title: A, file: seeds/a.txt")
    {
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        return Bare(evidence, slots, $"{source}, sha256: {hash}").Snapshot("seeds/a.txt", text);
    }

    /// <summary>Without a snapshot, and whether all values are supported or not.</summary>
    public static FactProject Bare(string evidence, string slots, string source) => Whole(evidence, slots, source).Ignoring("DF5040");

    /// <summary>Without a snapshot.</summary>
    public static FactProject Whole(string evidence, string slots, string source) => FactProject.Of(Model)
        .File("a.yaml", $"agreements:\n  - id: merida\n    evidence:\n      - {evidence}\n{slots}")
        .File("s.yaml", $"sources:\n  - {{id: a, {source}}}");
}
