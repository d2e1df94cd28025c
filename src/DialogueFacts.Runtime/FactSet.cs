using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DialogueFacts.Data;
using static System.FormattableString;

namespace DialogueFacts;

/// <summary>All facts of one class and the classes below it, in the order of the files and of their texts.</summary>
/// <remarks>Never changes; safe from any thread. A fact is made when it is first asked for and is the same object ever after.</remarks>
/// <typeparam name="T">The class.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(FactSetView<>))]
public sealed class FactSet<T> : IReadOnlyList<T>
    where T : class
{
    /// <summary>Facts are looked up one by one until as small a share of all has been asked for: a catalogue nobody goes through takes no room.</summary>
    private const int LookedUpShare = 32;

    private readonly FactTable _table;
    private readonly int _catalogue;

    /// <summary>By their places, as far as they were asked for; empty as long as they are looked up.</summary>
    private T?[] _facts = [];
    private int _lookedUp;

    /// <summary>A catalogue of a fact set. Made for generated code; not meant to be called by hand.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSet(FactTable table, int catalogue)
    {
        _table = table ?? throw new ArgumentNullException(nameof(table));
        _catalogue = catalogue;
        Count = table.CatalogueCount(catalogue);
    }

    /// <summary>How many facts there are.</summary>
    public int Count { get; }

    /// <summary>The fact at a place, counted from 0. Places change when facts are added; identifiers do not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not as many facts.</exception>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            T?[] facts = _facts;
            return (uint)index < (uint)facts.Length && facts[index] is { } fact ? fact : LookUp(index);
        }
    }

    /// <summary>The fact with an identifier.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none of this class; the message says which identifier was probably meant.</exception>
    public T this[string id] => Find(id) ?? throw new KeyNotFoundException(WhyNotFound(id));

    /// <summary>The fact with an identifier; null if there is none of this class.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public T? Find(string id) => _table.Find(id) as T;

    /// <summary>Whether there is a fact of this class with an identifier, and which.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? fact)
    {
        fact = Find(id);
        return fact is not null;
    }

    /// <summary>How many facts of which class there are.</summary>
    public override string ToString() => Invariant($"FactSet<{typeof(T).Name}> {{ Count = {Count} }}");

    /// <summary>Goes through all facts without allocating anything but the facts.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string WhyNotFound(string id)
    {
        if (_table.Find(id) is { } other)
        {
            return $"The fact with the identifier '{id}' is of the class {other.GetType().Name}, not {typeof(T).Name}.";
        }

        IEnumerable<string> identifiers = Enumerable.Range(0, Count).Select(i => _table.WrittenIdentifier(_table.CatalogueNumber(_catalogue, i)));
        return $"There is no {typeof(T).Name} with the identifier '{id}'." + Spelling.DidYouMean(Spelling.Nearest(id, identifiers));
    }

    private T LookUp(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, Invariant($"There are {Count} facts, counted from 0."));
        }

        var fact = (T)_table.Get(_table.CatalogueNumber(_catalogue, index));
        if (_facts.Length == 0 && ++_lookedUp > Count / LookedUpShare)
        {
            // Of two threads that come here at once one loses what it kept: it is looked up again.
            _facts = new T?[Count];
        }

        if (_facts is { Length: > 0 } facts)
        {
            facts[index] = fact;
        }

        return fact;
    }

    /// <summary>Goes through the facts of a set.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactSet<T> _facts;
        private int _index = -1;

        internal Enumerator(FactSet<T> facts) => _facts = facts;

        /// <summary>The fact it stands at.</summary>
        public readonly T Current => _facts[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next fact, if there is one.</summary>
        public bool MoveNext() => ++_index < _facts.Count;

        /// <summary>Goes back to before the first fact.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
