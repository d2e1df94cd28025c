using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Tests.Links;

/// <summary>Remembering what was looked up for a file changes nothing but the time it takes.</summary>
public sealed class FileLookupsTests
{
    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined_as_list: true}
              towns: {range: Town, multivalued: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name}
              within: {range: Place}
          Town:
            attributes:
              id: {identifier: true}
        """;

    [Theory]
    [InlineData("places: [{id: c}, {id: b, name: Other}]")]
    [InlineData("places: [{id: d}, {id: b, name: B}, {id: c}]")]
    [InlineData("places: [{id: d}]")]
    [InlineData("places: [{id: b}, {id: b, name: B}]")]
    [InlineData("places: [{id: a}, {id: b}]")]
    [InlineData("towns: [{id: b}]")]
    [InlineData("places: [{id: b")]
    public void What_is_remembered_is_what_would_be_found_anew(string other)
    {
        Compilation before = Compile("places: [{id: b, name: B}, {id: c}]");
        Compilation after = Compile(other);
        FactFile file = before.Files[0];
        EvidenceVocabulary vocabulary = EvidenceVocabulary.Of(before.Model!);
        FileLookups lookups = FileLookups.Of(file);

        foreach (Compilation state in new[] { before, after, before, after })
        {
            NameTable names = NameTable.Of(state.Indexes.Select(i => i.Names));
            Assert.Equal(FileLinker.Link(file, state.Index!, vocabulary), lookups.Link(state.Index!, vocabulary));
            Assert.Equal(names.Among(Mentions.Of(file)), lookups.Names(names));
        }
    }

    [Fact]
    public void Renaming_a_fact_that_a_file_does_not_mention_leaves_what_was_found()
    {
        Compilation before = Compile("places: [{id: b}, {id: c}]");
        Compilation after = Compile("places: [{id: b}, {id: d}]");
        EvidenceVocabulary vocabulary = EvidenceVocabulary.Of(before.Model!);
        FileLookups lookups = FileLookups.Of(before.Files[0]);

        Assert.Same(lookups.Link(before.Index!, vocabulary), lookups.Link(after.Index!, vocabulary));
    }

    private static Compilation Compile(string other) =>
        FactProject.Of(Model).File("a.yaml", "places: [{id: a, within: b}]").File("b.yaml", other).Compile();
}
