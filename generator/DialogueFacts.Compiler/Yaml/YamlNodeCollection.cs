using System.Collections;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>The items of a sequence.</summary>
public readonly struct YamlNodeCollection : IReadOnlyCollection<YamlNode>
{
    private readonly NodeTable _table;
    private readonly int _sequence;

    internal YamlNodeCollection(NodeTable table, int sequence)
    {
        _table = table;
        _sequence = sequence;
    }

    public int Count => _table[_sequence].First;

    public Enumerator GetEnumerator() => new(_table, _sequence);

    IEnumerator<YamlNode> IEnumerable<YamlNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from item to item.</summary>
    public struct Enumerator : IEnumerator<YamlNode>
    {
        private readonly NodeTable _table;
        private readonly int _end;
        private int _item;
        private int _next;

        internal Enumerator(NodeTable table, int sequence)
        {
            _table = table;
            _next = sequence + 1;
            _end = table.After(sequence);
        }

        public readonly YamlNode Current => _table.NodeAt(_item);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_next < _end)
            {
                _item = _next;
                _next = _table.After(_item);
                if (!_table[_item].IsOmitted)
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
    }
}
