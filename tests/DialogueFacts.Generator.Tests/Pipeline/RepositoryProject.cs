namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>This repository's own model, facts and documents, as a project.</summary>
internal static class RepositoryProject
{
    /// <summary>With what the package's props pick up.</summary>
    public static Project Facts { get; } = new[] { ("facts", "*.yaml"), ("seeds", "*") }
        .SelectMany(files => Directory.GetFiles(RepositoryFolder.PathOf(files.Item1), files.Item2, SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Aggregate(Project.Empty, (p, path) => p.With(Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
