namespace DialogueFacts.Compiler.Evidence;

/// <summary>The text of a source as it was handed to the compiler, which never opens a file itself.</summary>
/// <param name="Path">Where it lies, as the host's messages print it.</param>
/// <param name="Name">Its path from the project's folder, with forward slashes, as sources name it.</param>
/// <param name="Text">Its text without byte order mark; null if it is not valid UTF-8.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal.</param>
public sealed record SnapshotFile(string Path, string Name, string? Text, string Sha256);
