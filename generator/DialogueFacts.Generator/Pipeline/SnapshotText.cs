using DialogueFacts.Compiler.Evidence;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>Snapshots as the compiler takes them.</summary>
internal static class SnapshotText
{
    /// <summary>
    /// Only what a source names is read. Of other files the name is enough, for whoever misspells it; and the host refuses to read what is
    /// no text at all, such as a picture among the snapshots.
    /// </summary>
    public static SnapshotFile Read(ProjectFile file, bool isNamed, CancellationToken cancellation) =>
        isNamed && file.File.GetText(cancellation) is { } text
            ? new SnapshotFile(file.File.Path, file.Name, FileBytes.AreUtf8(text) ? text.ToString() : null, FileBytes.Sha256(text))
            : new SnapshotFile(file.File.Path, file.Name, null, "");
}
