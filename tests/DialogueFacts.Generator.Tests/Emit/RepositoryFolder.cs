using System.Reflection;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Where the repository lies.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = typeof(RepositoryFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;
}
