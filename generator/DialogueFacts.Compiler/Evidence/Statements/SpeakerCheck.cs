using DialogueFacts.Compiler.Evidence.Excerpts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>Who says something is a fact, or is called as the source calls them: a misspelt identifier is neither.</summary>
public static class SpeakerCheck
{
    /// <summary>Null if there is none, or if the source has these words.</summary>
    internal static UnknownSpeaker? Read(EvidenceItem item, Snapshot? snapshot, string source) =>
        item.Slots.By is not { } slot || item.Text(slot) is not { Length: > 0 } text || (snapshot is not null && IsIn(snapshot, text))
            ? null
            : new UnknownSpeaker(text, item.At(slot), item.Subject, slot.Key, source, snapshot is not null);

    /// <param name="files">One per file, in any order.</param>
    public static EquatableArray<Finding> Check(IEnumerable<EvidenceReading> files, FactIndex index) => index.LacksFacts
        ? []
        : files.OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(f => f.Speakers).Where(s => !index.IsKnown(s.Text))
            .Select(s => Check(s, index)).OfType<Finding>().ToEquatableArray();

    /// <summary>Words that are not quite the source's are not taken for an identifier unless they are near to one, or have the form of one.</summary>
    private static Finding? Check(UnknownSpeaker speaker, FactIndex index)
    {
        bool isFormed = IdentifierKey.IsFormed(speaker.Text);
        if (!isFormed && !speaker.IsSourceKnown)
        {
            return null;
        }

        string? nearest = index.Nearest(speaker.Text) ?? index.Nearest(AsIdentifier(speaker.Text));
        return nearest is null && !(isFormed && speaker.IsSourceKnown)
            ? null
            : Finding.Of(
                StatementRules.UnknownSpeaker,
                speaker.At,
                speaker.Subject,
                speaker.Slot,
                speaker.Text,
                speaker.IsSourceKnown ? $"nor in the text of '{speaker.Source}'" : $"and '{speaker.Source}' has no text to look for it in",
                nearest is null ? " Give the identifier of a fact, or the words that the source has for them." : Spelling.DidYouMean(nearest));
    }

    /// <summary>A name as identifiers are mostly made of one: <c>Tom Hale</c>, <c>tom-hale</c>.</summary>
    private static string AsIdentifier(string words) => string.Join("-", words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the source has the words, as they are or as a sentence that begins with them, or no longer does, has them.</summary>
    private static bool IsIn(Snapshot snapshot, string text)
    {
        string words = text.Trim();
        return words.Length == 0 || ExcerptMatcher.IsIn(snapshot, words) || ExcerptMatcher.IsIn(snapshot, char.ToUpperInvariant(words[0]) + words.Substring(1))
            || ExcerptMatcher.IsIn(snapshot, char.ToLowerInvariant(words[0]) + words.Substring(1));
    }
}
