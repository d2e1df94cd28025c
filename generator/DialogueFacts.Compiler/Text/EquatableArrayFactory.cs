namespace DialogueFacts.Compiler.Text;

/// <summary>Makes <see cref="EquatableArray{T}"/> from what stages gather in.</summary>
public static class EquatableArrayFactory
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        T[] array = [.. items];
        return array.Length == 0 ? default : new EquatableArray<T>(array);
    }
}
