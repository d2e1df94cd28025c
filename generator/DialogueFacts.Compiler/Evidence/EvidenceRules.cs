using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>What can be wrong with sources and with the excerpts from them.</summary>
internal static class EvidenceRules
{
    public static readonly Rule SnapshotMissing = new(
        "DF5001", Severity.Error, "The snapshot that a source names is there",
        "{0}: there is no snapshot '{1}'.{2} Put the source's text there, or remove '{3}': its excerpts then stay unchecked.");

    public static readonly Rule SnapshotNotUtf8 = new(
        "DF5002", Severity.Error, "Snapshots are UTF-8", "{0}: the snapshot '{1}' is not valid UTF-8. Save it as UTF-8 and give its new SHA-256.");

    public static readonly Rule SnapshotChanged = new(
        "DF5003", Severity.Error, "A snapshot is as it was when it was quoted",
        "{0}: the snapshot '{1}' {2}: its SHA-256 is {3}. Restore it, or check its excerpts and give this one.");

    public static readonly Rule SnapshotUnpinned = new(
        "DF5004", Severity.Warning, "A source pins its snapshot", "{0}: nothing pins the snapshot '{1}'. Add {2}: {3}");

    public static readonly Rule ExcerptNotFound = new(
        "DF5011", Severity.Error, "Excerpts are in their source", "{0}: the excerpt is not in '{1}'{2}. {3}")
    {
        IsConfigurable = false,
    };

    public static readonly Rule ExcerptEmpty = new(
        "DF5012", Severity.Error, "Excerpts say something", "{0}: the excerpt is empty. Quote the passage of '{1}' that bears the fact out.")
    {
        IsConfigurable = false,
    };

    public static readonly Rule ExcerptMarks = new(
        "DF5013", Severity.Error, "Marks in an excerpt are used as they are meant", "{0}: the excerpt from '{1}' cannot be checked{2}: {3}")
    {
        IsConfigurable = false,
    };

    public static readonly Rule ContextNotFound = new(
        "DF5014", Severity.Error, "An excerpt stands between its prefix and suffix",
        "{0}: the excerpt is in '{1}'{2}, but nowhere next to the given prefix and suffix. Correct them, or leave them out.{3}")
    {
        IsConfigurable = false,
    };

    public static readonly Rule Ambiguous = new(
        "DF5015", Severity.Info, "An excerpt means one passage", "{0}: the excerpt occurs {1} times in '{2}'; the first is taken.{3}");

    public static readonly Rule Unchecked = new(
        "DF5016", Severity.Warning, "Excerpts can be checked", "{0}: the excerpt is unchecked: '{1}' has no snapshot. Give the source its text with '{2}' and '{3}'.");

    public static readonly Rule CutsWord = new(
        "DF5017", Severity.Warning, "Excerpts begin and end between words",
        "{0}: the excerpt from '{1}' {2} within a word or number, and so may say something else than the source. Quote whole words.");

    public static readonly Rule ChangesSense = new(
        "DF5019", Severity.Warning, "Edits leave the sense of an excerpt as it is", "{0}: the excerpt from '{1}' {2}, and so may say the contrary of the source. {3}");

    public static readonly Rule TierTooLow = new(
        "DF5018", Severity.Error, "Excerpts match as closely as the project asks", "{0}: the excerpt from '{1}' matches as {2}; this project asks for {3} at least.");
}
