using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>The model of this repository's own facts.</summary>
public sealed class OwnModelTests
{
    private static readonly ModelText Own = ModelText.OfFiles(
        ("facts/model.yaml", Read("model.yaml")), ("facts/evidence.yaml", Read("evidence.yaml")));

    [Fact]
    public void Has_no_findings() => Assert.Empty(Own.Findings);

    [Fact]
    public void Has_the_dialogue_as_its_root() => Assert.Equal("Dialogue", Own.Model.Root?.Name);

    [Fact]
    public void Gives_every_thing_the_slots_of_sourced() => Assert.NotNull(Own.Class("Meeting").FindSlot("evidence"));

    [Fact]
    public void Refers_to_officials_by_identifier() => Assert.Equal(Inlining.Reference, Own.Slot("Participation", "official").Inlining);

    [Fact]
    public void Is_the_same_without_the_evidence_file_beside_it()
    {
        ModelText alone = ModelText.OfFiles(("facts/model.yaml", Read("model.yaml")));

        Assert.Empty(alone.Findings);
        Assert.Equal(Own.SlotNames("Evidence"), alone.SlotNames("Evidence"));
    }

    private static string Read(string name) => RepositoryFolder.Read("facts/" + name);
}
