using System.Collections;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>The entries of a mapping, in the order of the text; <c>default</c> has none.</summary>
public readonly struct YamlEntryCollection : IReadOnlyCollection<YamlEntry>
{
    private readonly NodeTable? _table;
    private readonly int _mapping;

    internal YamlEntryCollection(NodeTable table, int mapping)
    {
        _table = table;
        _mapping = mapping;
    }

    public int Count => _table is null ? 0 : _table[_mapping].First;

    public Enumerator GetEnumerator() => _table is null ? default : new(_table, _mapping);

    IEnumerator<YamlEntry> IEnumerable<YamlEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool Find(string key, out YamlEntry entry)
    {
        Enumerator entries = GetEnumerator();
        while (entries.MoveNext())
        {
            if (entries.IsAt(key))
            {
                entry = entries.Current;
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>Goes from key to key.</summary>
    public struct Enumerator : IEnumerator<YamlEntry>
    {
        private readonly NodeTable _table;
        private readonly int _end;
        private int _key;
        private int _value;
        private int _next;

        internal Enumerator(NodeTable table, int mapping)
        {
            _table = table;
            _next = mapping + 1;
            _end = table.After(mapping);
        }

        public readonly YamlEntry Current => new((YamlScalar)_table.NodeAt(_key), _table.NodeAt(_value));

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_next < _end)
            {
                _key = _next;
                _value = _table.After(_key);
                if (_value >= _end)
                {
                    return false;
                }

                _next = _table.After(_value);
                if (!_table[_key].IsOmitted)
                {
                    return true;
                }
            }

            return false;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }

        internal readonly bool IsAt(string key) => _table.IsKey(_key, key.AsSpan());
    }
}
