using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model;

/// <summary>Resolves a schema and its imports.</summary>
public static class ModelReader
{
    /// <summary>Never throws, whatever the files say.</summary>
    /// <param name="main">The schema itself.</param>
    /// <param name="find">Gives the content of an imported file by its name (resolved against the importing file's folder), or null.
    /// <c>linkml:types</c> and its companions, and <c>evidence</c> if no such file exists, are the compiler's own.</param>
    /// <param name="targetClass">The class that data files hold, if not the tree root.</param>
    public static ModelReading Read(YamlContent main, Func<string, YamlContent?> find, string? targetClass) =>
        throw new InvalidOperationException();
}
