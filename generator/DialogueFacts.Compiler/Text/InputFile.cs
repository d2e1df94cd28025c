namespace DialogueFacts.Compiler.Text;

/// <summary>A file as it was handed to the compiler, which never opens one itself.</summary>
/// <param name="Path">Where it lies, as the host's messages print it.</param>
/// <param name="Name">Its name relative to the project or to the folder that was named, with forward slashes: the same on every
/// machine, so this is what generated code and messages mention, and what other stages know the file by.</param>
/// <param name="Text">Its text, without byte order mark; null if it is not valid UTF-8.</param>
public sealed record InputFile(string Path, string Name, string? Text);
