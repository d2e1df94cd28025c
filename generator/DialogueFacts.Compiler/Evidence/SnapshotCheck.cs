using System.Globalization;
using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Whether the sources in a file have the snapshots they say.</summary>
internal static class SnapshotCheck
{
    private const int HashLength = 64;

    public static IEnumerable<Finding> Check(FactFile file, EvidenceVocabulary vocabulary, SnapshotTable snapshots) => file.Facts
        .Where(fact => vocabulary.Source(fact.Class)?.File is not null)
        .Select(fact => Check(file, fact, vocabulary.Source(fact.Class)!, snapshots))
        .OfType<Finding>();

    private static Finding? Check(FactFile file, FactObject source, SourceSlots slots, SnapshotTable snapshots)
    {
        if (source[slots.File!] is not ScalarValue name)
        {
            return null;
        }

        string subject = Phrasing.Subject(source.Class, source.Id);
        var at = Anchor.Value(file.Name, name.Node);
        if (snapshots.File(name.Text) is not { } snapshot)
        {
            string? nearest = Spelling.Nearest(name.Text, snapshots.Names);
            return Finding.Of(EvidenceRules.SnapshotMissing, at, subject, name.Text, Spelling.DidYouMean(nearest), slots.File!.Key);
        }

        if (snapshot.Text is null)
        {
            return Finding.Of(EvidenceRules.SnapshotNotUtf8, at, subject, name.Text);
        }

        if (slots.Sha256 is not { } pin)
        {
            return null;
        }

        if (source[pin] is not ScalarValue hash)
        {
            // One cause, one finding: one that is there and was read as a number was reported.
            return file.IsFlawed(source, pin) ? null : Finding.Of(EvidenceRules.SnapshotUnpinned, at, subject, name.Text, pin.Key, snapshot.Sha256);
        }

        if (string.Equals(hash.Text, snapshot.Sha256, StringComparison.OrdinalIgnoreCase) || IsReported(pin, hash.Text))
        {
            return null;
        }

        string how = hash.Text.Length == HashLength ? "has changed"
            : $"may have changed, as '{pin.Key}' has {hash.Text.Length.ToString(CultureInfo.InvariantCulture)} digits instead of {HashLength.ToString(CultureInfo.InvariantCulture)}";
        return Finding.Of(EvidenceRules.SnapshotChanged, Anchor.Value(file.Name, hash.Node), subject, name.Text, how, snapshot.Sha256);
    }

    /// <summary>One cause, one finding: where the model says what a hash looks like, what is none was reported as such.</summary>
    private static bool IsReported(InducedSlot pin, string hash)
    {
        try
        {
            return pin.Expression.Pattern?.IsMatch(hash) == false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
