using System.Reflection;
using System.Runtime.Loader;
using DialogueFacts.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>
/// The generator as a compiler has it that has built nothing before. Its assemblies are loaded anew, as what they keep in static fields is
/// made once, under whatever culture came first.
/// </summary>
internal static class FreshGenerator
{
    private static readonly string[] Own = ["DialogueFacts.Generator", "DialogueFacts.Compiler", "DialogueFacts.Runtime", "YamlDotNet"];

    public static IIncrementalGenerator Load()
    {
        Assembly assembly = new Context().LoadFromAssemblyName(typeof(FactGenerator).Assembly.GetName());
        Type type = assembly.GetType(typeof(FactGenerator).FullName!)!;
        Assert.NotSame(typeof(FactGenerator), type);
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }

    // Not collectible: nobody holds the context, and what is collected while the generator runs can load nothing more.
    private sealed class Context() : AssemblyLoadContext(nameof(FreshGenerator))
    {
        protected override Assembly? Load(AssemblyName assemblyName) => Own.Contains(assemblyName.Name, StringComparer.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
            : null;
    }
}
