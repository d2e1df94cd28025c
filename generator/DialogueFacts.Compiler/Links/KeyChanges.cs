using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Which keys may lead elsewhere in one table over all files than in another one, earlier in the life of an IDE.</summary>
/// <param name="since">The earlier table; it is not kept alive.</param>
/// <param name="keys">Null: any key may.</param>
internal sealed class KeyChanges(object since, IReadOnlyCollection<string>? keys)
{
    private readonly WeakReference<object> _since = new(since);

    public IReadOnlyCollection<string>? Keys { get; } = keys;

    public bool AreSince(object table) => _since.TryGetTarget(out object? since) && ReferenceEquals(since, table);

    /// <summary>Adds the keys of all that lies between what two lists begin with alike and what they end with alike.</summary>
    public static void AddBetween<T>(EquatableArray<T> before, EquatableArray<T> after, Func<T, T, bool> areAlike, Func<T, string> keyOf, HashSet<string> keys)
    {
        int shorter = Math.Min(before.Count, after.Count);
        int start = 0;
        while (start < shorter && areAlike(before[start], after[start]))
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && areAlike(before[before.Count - 1 - end], after[after.Count - 1 - end]))
        {
            end++;
        }

        keys.UnionWith(before.Skip(start).Take(before.Count - start - end).Select(keyOf));
        keys.UnionWith(after.Skip(start).Take(after.Count - start - end).Select(keyOf));
    }
}
