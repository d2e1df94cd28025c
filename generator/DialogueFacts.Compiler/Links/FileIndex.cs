using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>
/// The small value that stands for a file wherever files are looked at together. Its parts change at different times, so each
/// stage takes the part it needs.
/// </summary>
/// <param name="Identities">For <see cref="FactIndex"/>.</param>
/// <param name="Sources">For <see cref="SourceTable"/>.</param>
public sealed record FileIndex(FileIdentities Identities, EquatableArray<SourceEntry> Sources)
{
    public static FileIndex Of(FactFile file, EvidenceVocabulary vocabulary) => new(
        new FileIdentities(file.Name, file.IsBroken, FileIndexer.Identify(file).ToEquatableArray()),
        SourceReader.Read(file, vocabulary));
}
