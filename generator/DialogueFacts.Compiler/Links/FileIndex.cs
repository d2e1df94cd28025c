using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Exceptions;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>
/// The small value that stands for a file wherever files are looked at together. Its parts change at different times, so each
/// stage takes the part it needs.
/// </summary>
/// <param name="Model">What the file was read against: the projection holds on to its classes, so what was made with another one is another index.</param>
/// <param name="Identities">For <see cref="FactIndex"/>.</param>
/// <param name="Sources">For <see cref="SourceTable"/>.</param>
/// <param name="Roots">For the checks: what the file gives the slots of the root.</param>
/// <param name="Projection">For the checks: of each fact, the slots that they read.</param>
/// <param name="Names">For <see cref="NameTable"/>; none if the model knows no evidence.</param>
/// <param name="Exceptions">For <see cref="Excuses"/>.</param>
public sealed record FileIndex(
    FactModel Model,
    FileIdentities Identities,
    EquatableArray<SourceEntry> Sources,
    EquatableArray<RootUse> Roots,
    EquatableArray<ProjectedFact> Projection,
    EquatableArray<FactNames> Names,
    EquatableArray<FactException> Exceptions)
{
    /// <summary>Whether the file has data, and nobody says of which class.</summary>
    public bool IsUnread { get; init; }

    /// <summary>What is missing in the file because it was reported.</summary>
    public EquatableArray<Flaw> Flaws { get; init; }

    /// <summary>Where each fact stands, by its ordinal: the node of its identifier, or its own.</summary>
    public EquatableArray<int> FactNodes { get; init; }

    public static FileIndex Of(FactFile file, DeclaredRules rules, EvidenceVocabulary vocabulary) => new(
        file.Model,
        new FileIdentities(file.Name, file.LacksFacts, Identify(file).ToEquatableArray()) { Former = FormerNames.Read(file, vocabulary) },
        SourceReader.Read(file, vocabulary),
        file.Roots.Select(root => Use(file, root)).ToEquatableArray(),
        Checks.Graph.Projection.Of(file, rules),
        vocabulary.HasEvidence ? NameReader.Read(file) : default,
        ExceptionReader.Read(file, vocabulary))
    {
        IsUnread = file.IsUnread,
        Flaws = file.Flaws,
        FactNodes = file.Facts.Select(f => f.Class.Identifier is { } id && f[id] is { } value ? value.Node : f.Node).ToEquatableArray(),
    };

    internal static IEnumerable<FactIdentity> Identify(FactFile file)
    {
        for (int i = 0; i < file.Facts.Count; i++)
        {
            FactObject fact = file.Facts[i];
            if (fact.Id is { } id)
            {
                yield return new FactIdentity(id, IdentifierKey.Of(file.Model, fact.Class, id), fact.Class.Number, i);
            }
        }
    }

    private static RootUse Use(FactFile file, FactObject root) => new(
        root.Node,
        root.Slots.Select(s => s.Value is ListValue list
                ? new RootSlotUse(s.Slot.Number, list.Node, list.Items.Count, default)
                : new RootSlotUse(s.Slot.Number, s.Value.Node, 1, FingerprintBuilder.Of(file.Model, s.Value)))
            .ToEquatableArray(),
        file.Flaws.Where(f => f.Node == root.Node).Select(f => f.Slot).ToEquatableArray());
}
