using System.Buffers;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Gathers the nodes of a file and their places, in arrays that the next file takes over: large ones are what garbage collection is slow to free.</summary>
internal sealed class NodeTableBuilder
{
    /// <summary>Characters of YAML to a node; files of facts have 13 or more.</summary>
    private const int CharactersPerNode = 12;

    private readonly string _text;
    private readonly CommonStrings _common = new();
    private readonly List<string> _strings = [];
    private readonly HashSet<int> _incomplete = [];
    private NodeRecord[] _records;
    private TextSpan[] _spans;

    public NodeTableBuilder(string text)
    {
        _text = text;
        int guess = (text.Length / CharactersPerNode) + 16;
        _records = ArrayPool<NodeRecord>.Shared.Rent(guess);
        _spans = ArrayPool<TextSpan>.Shared.Rent(guess);
    }

    public int Count { get; private set; }

    /// <summary>Adds a scalar, and returns its number.</summary>
    /// <param name="span">Where it stands, quotes included.</param>
    public int AddScalar(TextSpan span, string value, bool isPlain)
    {
        var record = new NodeRecord { Kind = isPlain ? NodeKind.PlainScalar : NodeKind.QuotedScalar };
        if (_common.IndexOf(value, _strings) is >= 0 and var index)
        {
            record.HasString = true;
            record.First = index;
        }
        else if (StretchOf(span, value) is >= 0 and var start)
        {
            record.First = start;
            record.Second = value.Length;
        }
        else
        {
            record.HasString = true;
            record.First = _strings.Count;
            _strings.Add(value);
        }

        return Add(record, span);
    }

    /// <summary>Adds a collection whose nodes follow, and returns its number.</summary>
    public int AddCollection(TextSpan span, bool isMapping) =>
        Add(new NodeRecord { Kind = isMapping ? NodeKind.Mapping : NodeKind.Sequence, Second = Count + 1 }, span);

    /// <summary>Adds an alias, and returns its number; with a target of -1, there is none, and the alias is left out.</summary>
    public int AddAlias(TextSpan span, int target) =>
        Add(new NodeRecord { Kind = NodeKind.Alias, First = target, IsOmitted = target < 0 }, span);

    /// <summary>A collection is complete.</summary>
    public void Close(int collection, TextSpan span, int children)
    {
        _records[collection].First = children;
        _records[collection].Second = Count;
        _spans[collection] = span;
    }

    /// <summary>The file says more of a collection than could be read.</summary>
    public void MarkIncomplete(int collection) => _incomplete.Add(collection);

    public ref NodeRecord this[int number] => ref _records[number];

    /// <summary>The number after a complete node and all within it.</summary>
    public int After(int number) =>
        _records[number].Kind is NodeKind.Mapping or NodeKind.Sequence ? _records[number].Second : number + 1;

    /// <summary>The node itself, or what it stands for as an alias, if anything.</summary>
    public int Target(int number) => _records[number] is { Kind: NodeKind.Alias, First: >= 0 and var target } ? target : number;

    /// <summary>The text of a scalar, or of the scalar that an alias stands for.</summary>
    public ReadOnlySpan<char> TextOf(int number)
    {
        ref NodeRecord record = ref _records[Target(number)];
        return record.HasString ? _strings[record.First].AsSpan() : _text.AsSpan(record.First, record.Second);
    }

    /// <summary>Whether nothing is written where a scalar could be.</summary>
    public bool IsEmpty(int number) => _records[number] is { Kind: NodeKind.PlainScalar, HasString: false, Second: 0 };

    /// <summary>Whether a node that begins at or before this offset, and holds no other, reaches beyond it.</summary>
    public bool Cover(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _spans[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _spans[low - 1].End > offset;
    }

    /// <summary>The nodes so far: complete ones may be looked into before all are.</summary>
    public NodeTable ToTable() => new(_text, _records.AsSpan(0, Count).ToArray(), [.. _strings], _incomplete);

    /// <summary>The places of all nodes. The last thing to be asked for: what they were gathered in is given back.</summary>
    public YamlPositions ToPositions(InputFile file, string text)
    {
        var keys = new bool[Count];
        for (int i = 0; i < Count; i++)
        {
            keys[i] = _records[i].IsKey;
        }

        TextSpan[] spans = _spans.AsSpan(0, Count).ToArray();
        ArrayPool<NodeRecord>.Shared.Return(_records);
        ArrayPool<TextSpan>.Shared.Return(_spans);
        (_records, _spans) = ([], []);
        return new YamlPositions(file.Path, file.Name, new(spans), new(keys), new LineMap(text));
    }

    private int Add(in NodeRecord record, TextSpan span)
    {
        if (Count == _records.Length)
        {
            _records = Grow(_records);
        }

        if (Count == _spans.Length)
        {
            _spans = Grow(_spans);
        }

        _records[Count] = record;
        _spans[Count] = span;
        return Count++;
    }

    private static T[] Grow<T>(T[] full)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }

    /// <summary>Where the text of a scalar stands in the file as it is, or -1: it does unless it is escaped or folded.</summary>
    private int StretchOf(TextSpan span, string value)
    {
        int start = span.Length == value.Length ? span.Start : span.Start + 1;
        return start + value.Length <= span.End && string.CompareOrdinal(_text, start, value, 0, value.Length) == 0 ? start : -1;
    }
}
