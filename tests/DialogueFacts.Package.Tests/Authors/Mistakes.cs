namespace DialogueFacts.Package.Tests.Authors;

/// <summary>What an author may get wrong, with a mark where a build must say so.</summary>
internal static class Mistakes
{
    public const string Values = """
        bridges:
          - id: ford
            name: Ford
            {|DF3003:opend|}: '1800'
          - id: {|DF3004:nameless|}
          - id: wrong-types
            name: {|DF3010:1911|}
            opened: {|DF3011:soon|}
            material: {|DF3013:wod|}
            arches: {|DF3023:0|}
          - id: dangling
            name: Dangling
            replaces: {|DF4001:old-mil-bridge|}
          - id: mistaken
            name: Mistaken
            replaces: {|DF4002:chronicle|}
          - id: {|DF4004:old-mill-bridge|}
            name: Another
          - id: misquoted
            name: New Bridge
            evidence:
              - source: chronicle
                excerpt: {|DF5011:The New Bridge, which replaced the Old Mill Bridge in 1912|}

        """;

    public static string Sources { get; } = $$"""
        sources:
          - id: gone
            title: Gone
            file: {|DF5001:seeds/gone.txt|}
            sha256: {{Town.Sha256}}
          - id: almanac
            title: An almanac
            file: seeds/almanac.txt
            sha256: {|DF5003:{{Town.Sha256}}|}

        """;

    /// <summary>What stands before the break is still checked.</summary>
    public const string UnclosedQuote = """
        bridges:
          - id: before
            name: Before
            {|DF3003:opend|}: '1800'
          - id: broken
            name: {|DF1006:"Broken|}

        """;

    public const string Tab = "bridges:\n  - id: tab\n{|DF1004:\t|}name: Tab\n";

    public const string DuplicateKey = """
        bridges:
          - id: twice
            name: Twice
            {|DF1014:name|}: Thrice

        """;

    /// <summary>As a file in Latin-1.</summary>
    public const string Latin1 = """
        {|DF1002:|}bridges:
          - id: latin
            name: Brücke

        """;

    public const string Model = """
        id: https://example.org/town
        name: town
        prefixes: {linkml: https://w3id.org/linkml/}
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Register:
            tree_root: true
            attributes:
              bridges: {range: {|DF2006:Brigde|}, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Bridge:
            is_a: {|DF2009:Bridge|}
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {}
              opened: {range: edtf}
              material: {}
              replaces: {range: Bridge}

        """;
}
