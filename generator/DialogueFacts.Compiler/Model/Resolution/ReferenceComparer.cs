using System.Runtime.CompilerServices;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Tells objects apart by being different objects, whatever they say.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static ReferenceComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
