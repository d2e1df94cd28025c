namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// The nodes of one file in the order of the text, as records of numbers: what <see cref="YamlNode"/>s look into. A file of a hundred
/// thousand facts has millions of nodes, which as objects would cost the garbage collector more than reading the file takes.
/// </summary>
/// <param name="text">The file's text, which most scalars are a stretch of.</param>
/// <param name="strings">The texts that are not, or that come often.</param>
/// <param name="incomplete">The collections of which the file says more than could be read.</param>
internal sealed class NodeTable(string text, NodeRecord[] records, string[] strings, HashSet<int> incomplete)
{
    private readonly NodeRecord[] _records = records;

    public ref readonly NodeRecord this[int number] => ref _records[number];

    /// <summary>The number after a node and all within it.</summary>
    public int After(int number) =>
        _records[number].Kind is NodeKind.Mapping or NodeKind.Sequence ? _records[number].Second : number + 1;

    /// <summary>The node at a place; what an alias stands for, if one is there.</summary>
    public YamlNode NodeAt(int number)
    {
        ref readonly NodeRecord record = ref _records[number];
        return record.Kind switch
        {
            NodeKind.Mapping => new YamlMapping(this, number),
            NodeKind.Sequence => new YamlSequence(this, number),
            NodeKind.Alias => NodeAt(record.First),
            _ => new YamlScalar(this, number),
        };
    }

    public bool IsIncomplete(int number) => incomplete.Contains(number);

    public string TextOf(int scalar)
    {
        ref readonly NodeRecord record = ref _records[scalar];
        return record.HasString ? strings[record.First] : text.Substring(record.First, record.Second);
    }

    /// <summary>Whether a key, given as itself or by alias, is this text.</summary>
    public bool IsKey(int number, ReadOnlySpan<char> key) =>
        SpanOf(_records[number].Kind == NodeKind.Alias ? _records[number].First : number).SequenceEqual(key);

    /// <summary>Whether a node and all within it equal the node of the same number in another table.</summary>
    public bool Equals(NodeTable other, int number)
    {
        int end = After(number);
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (number >= other.Count || end != other.After(number))
        {
            return false;
        }

        for (int i = number; i < end; i++)
        {
            if (!RecordEquals(other, i) || !TargetEquals(other, i, number, end))
            {
                return false;
            }
        }

        return true;
    }

    private int Count => _records.Length;

    private ReadOnlySpan<char> SpanOf(int scalar)
    {
        ref readonly NodeRecord record = ref _records[scalar];
        return record.HasString ? strings[record.First].AsSpan() : text.AsSpan(record.First, record.Second);
    }

    private bool RecordEquals(NodeTable other, int number)
    {
        ref readonly NodeRecord mine = ref _records[number];
        ref readonly NodeRecord theirs = ref other._records[number];
        return mine.Kind == theirs.Kind
            && mine.IsKey == theirs.IsKey
            && mine.IsOmitted == theirs.IsOmitted
            && IsIncomplete(number) == other.IsIncomplete(number)
            && (mine.Kind is NodeKind.PlainScalar or NodeKind.QuotedScalar
                ? SpanOf(number).SequenceEqual(other.SpanOf(number))
                : mine.First == theirs.First && (mine.Kind == NodeKind.Alias || mine.Second == theirs.Second));
    }

    /// <summary>What an alias stands for is compared too, unless it lies within what is compared anyway.</summary>
    private bool TargetEquals(NodeTable other, int number, int start, int end)
    {
        ref readonly NodeRecord record = ref _records[number];
        return record.Kind != NodeKind.Alias
            || record.First < 0
            || (record.First >= start && record.First < end)
            || Equals(other, record.First);
    }
}
