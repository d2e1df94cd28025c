namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>This repository's own model, facts and documents, as a project.</summary>
internal static class RepositoryProject
{
    public const string Model = "facts/model.yaml";

    public static Project Facts { get; } = new[] { "facts", "seeds" }
        .SelectMany(folder => Directory.GetFiles(RepositoryFolder.PathOf(folder), "*", SearchOption.AllDirectories))
        .Where(path => !path.EndsWith(".csproj", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Aggregate(Project.Empty, (p, path) => p.With(Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
