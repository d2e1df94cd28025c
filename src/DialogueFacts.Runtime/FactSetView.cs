using System.Diagnostics;

namespace DialogueFacts;

/// <summary>Shows a debugger a fact set as its facts.</summary>
internal sealed class FactSetView<T>(FactSet<T> facts)
    where T : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Facts => [.. facts];
}
