using System.Collections.ObjectModel;

namespace DialogueFacts.Data;

/// <summary>Makes the lists that multivalued slots give: nobody can write into them.</summary>
internal static class FactList<T>
{
    public static readonly ReadOnlyCollection<T> Empty = new([]);

    public static ReadOnlyCollection<T> Of(T[] items) => items.Length == 0 ? Empty : new ReadOnlyCollection<T>(items);
}
