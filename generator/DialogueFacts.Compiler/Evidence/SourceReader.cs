using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Finds the sources among a file's facts.</summary>
internal static class SourceReader
{
    public static EquatableArray<SourceEntry> Read(FactFile file, EvidenceVocabulary vocabulary)
    {
        var sources = new List<SourceEntry>();
        foreach (FactObject fact in file.Facts)
        {
            if (fact.Id is { } id && vocabulary.Source(fact.Class) is { } slots)
            {
                sources.Add(new SourceEntry(
                    id,
                    IdentifierKey.Of(file.Model, fact.Class, id),
                    Text(fact, slots.Title),
                    Text(fact, slots.File),
                    Text(fact, slots.Published),
                    Text(fact, slots.Language)));
            }
        }

        return sources.ToEquatableArray();
    }

    public static string? Text(FactObject @object, InducedSlot? slot) => slot is null ? null : (@object[slot] as ScalarValue)?.Text;
}
