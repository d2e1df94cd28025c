using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Links;

/// <summary>Makes a file's facts known to others.</summary>
internal static class FileIndexer
{
    public static IEnumerable<FactIdentity> Identify(FactFile file)
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
}
