namespace DialogueFacts.Compiler.Yaml;

/// <summary>The anchors of one document, and how much its file's aliases stand for.</summary>
internal sealed class AnchorTable
{
    /// <summary>What aliases may stand for in all: <see cref="FreeNodes"/> and this many times what is written. Past that it is an
    /// attack ("a billion laughs") and not a fact.</summary>
    private const int NodesPerNode = 10;

    private const int FreeNodes = 100_000;

    private readonly Dictionary<string, AnchoredNode> _byName = new(StringComparer.Ordinal);

    /// <summary>How many nodes the aliases read so far stand for.</summary>
    public long Expanded { get; private set; }

    public static long Limit(int written) => FreeNodes + ((long)NodesPerNode * written);

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Anchors name nodes of their own document only.</summary>
    public void StartDocument() => _byName.Clear();

    /// <summary>A node begins; from here on its anchor hides earlier ones of that name.</summary>
    public void Open(string name, int number) => _byName[name] = new AnchoredNode(number, 0);

    /// <summary>A node is complete; <paramref name="size"/> counts it and all within, aliases expanded.</summary>
    public void Close(string name, int number, long size)
    {
        // An anchor of the same name inside the node came later in the text and stays in force.
        if (_byName[name].Number == number)
        {
            _byName[name] = new AnchoredNode(number, size);
        }
    }

    public bool TryGet(string name, out AnchoredNode anchored) => _byName.TryGetValue(name, out anchored);

    public void Expand(AnchoredNode anchored) => Expanded += anchored.Size;
}
