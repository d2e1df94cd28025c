using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using YamlDotNet.Core.Events;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// Makes nodes of the parser's events. Complete children wait on two stacks until their collection ends and takes them as an array of
/// the right size; nothing recurses.
/// </summary>
internal sealed class NodeBuilder(string file, string text, List<Finding> findings)
{
    /// <summary>Far beyond any model, and far from where recursion over nodes would exhaust the stack.</summary>
    private const int MostLevels = 100;

    private readonly ScalarSpans _source = new(text);
    private readonly StringCache _strings = new();
    private readonly AnchorTable _anchors = new();
    private readonly MappingKeys _keys = new(file, findings);
    private readonly List<YamlNode> _documents = [];
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private readonly NodePlaces _places = new(text.Length);
    private readonly OpenCollection[] _open = new OpenCollection[MostLevels];
    private int _level;

    /// <summary>Whether a limit was exceeded: the rest of the file is not to be read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The end of the last scalar, alias or bracket.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The span of the last scalar or alias.</summary>
    public TextSpan LastScalar { get; private set; }

    public ReadOnlySpan<OpenCollection> Open => _open.AsSpan(0, _level);

    public EquatableArray<YamlNode> Documents => _documents.ToEquatableArray();

    public NodePlaces Places => _places;

    public void StartDocument() => _anchors.StartDocument();

    public void Add(Scalar e)
    {
        TextSpan span = _source.SpanOf(e, LastEnd);
        long sizeBefore = Size;
        int number = Begin(span);
        bool isPlain = e.Tag.IsEmpty
            ? e.Style == YamlDotNet.Core.ScalarStyle.Plain
            : Tags.Apply(e, Anchor.Value(file, number), Anchor.At(file, _source.TagSpan(e)), findings);
        var node = new YamlScalar(number, _strings.Share(e.Value), isPlain);
        LastScalar = span;
        LastEnd = Math.Max(LastEnd, span.End);
        if (!e.Anchor.IsEmpty)
        {
            _anchors.Open(e.Anchor.Value, number);
            _anchors.Close(e.Anchor.Value, node, Size - sizeBefore);
        }

        Complete(node);
    }

    public void Add(AnchorAlias e)
    {
        var span = new TextSpan((int)e.Start.Index, (int)e.End.Index);
        LastScalar = span;
        LastEnd = span.End;
        string name = e.Value.Value;
        if (!_anchors.TryGet(name, out AnchoredNode anchored))
        {
            string advice = Spelling.DidYouMean(name, _anchors.Names, "*") ?? "If it is meant as a text, quote it.";
            findings.Add(Finding.Of(YamlRules.UnknownAlias, Anchor.At(file, span), name, advice));
        }
        else if (anchored.Node is null)
        {
            findings.Add(Finding.Of(YamlRules.RecursiveAlias, Anchor.At(file, span), name, Anchor.Value(file, anchored.Number)));
        }
        else
        {
            _anchors.Expand(anchored);
            StopIfAliasesExceed(span);
        }

        Complete(anchored.Node);
    }

    public void Start(MappingStart e) => Start(e, isMapping: true, isFlow: e.Style == MappingStyle.Flow);

    public void Start(SequenceStart e) => Start(e, isMapping: false, isFlow: e.Style == SequenceStyle.Flow);

    /// <summary>The innermost collection ends; <paramref name="bracket"/> is where its bracket stands, if it has one.</summary>
    public void End(int bracket)
    {
        ref OpenCollection open = ref _open[_level - 1];
        if (open.IsFlow && !open.IsSinglePair)
        {
            LastEnd = Math.Max(LastEnd, Math.Min(bracket + 1, text.Length));
        }

        Close();
    }

    /// <summary>Reading ends before the text does: what is open is closed with what it has.</summary>
    public void EndAll()
    {
        while (_level > 0)
        {
            Close();
        }
    }

    private long Size => _places.Count + _anchors.Expanded;

    private void Start(NodeEvent e, bool isMapping, bool isFlow)
    {
        bool isSinglePair = isMapping && isFlow && e.Start.Index == 0 && _level > 0 && _open[_level - 1] is { IsFlow: true, IsMapping: false };
        int start = isSinglePair ? -1 : _source.ContentStart(e);
        long sizeBefore = Size;
        int number = Begin(new TextSpan(start, start));
        if (_level == MostLevels)
        {
            findings.Add(Finding.Of(YamlRules.TooDeep, Anchor.Value(file, number), MostLevels));
            IsStopped = true;
            return;
        }

        if (!e.Tag.IsEmpty)
        {
            Tags.Check(e, isMapping, Anchor.At(file, _source.TagSpan(e)), findings);
        }

        string? anchor = e.Anchor.IsEmpty ? null : e.Anchor.Value;
        if (anchor is not null)
        {
            _anchors.Open(anchor, number);
        }

        _open[_level++] = new OpenCollection
        {
            IsMapping = isMapping,
            IsFlow = isFlow,
            IsSinglePair = isSinglePair,
            Number = number,
            Start = start,
            AnchorName = anchor,
            SizeBefore = sizeBefore,
            FirstChild = isMapping ? _entries.Count : _items.Count,
        };
    }

    /// <summary>A node begins: gives it its number, and notes where it is and under which key.</summary>
    private int Begin(TextSpan span)
    {
        if (_level == 0)
        {
            return _places.Add(span, key: -1);
        }

        ref OpenCollection parent = ref _open[_level - 1];
        if (parent.Start < 0)
        {
            parent.Start = span.Start;
        }

        return _places.Add(span, parent.AwaitsValue ? parent.KeyNumber : -1);
    }

    private void Close()
    {
        OpenCollection open = _open[--_level];
        int start = Math.Max(open.Start, 0);
        _places.SetSpan(open.Number, new TextSpan(start, Math.Max(start, LastEnd)));
        YamlNode node = open.IsMapping
            ? new YamlMapping(open.Number, Take(_entries, open.FirstChild))
            : new YamlSequence(open.Number, Take(_items, open.FirstChild));
        if (open.AnchorName is not null)
        {
            _anchors.Close(open.AnchorName, node, Size - open.SizeBefore);
        }

        Complete(node);
    }

    /// <summary>A node is complete and goes where it belongs; null stands for one that is left out.</summary>
    private void Complete(YamlNode? node)
    {
        if (_level == 0)
        {
            if (node is not null and not YamlScalar { IsPlain: true, Text: "" })
            {
                _documents.Add(node);
            }

            return;
        }

        ref OpenCollection parent = ref _open[_level - 1];
        if (!parent.IsMapping)
        {
            if (node is not null)
            {
                _items.Add(node);
            }
        }
        else if (!parent.AwaitsValue)
        {
            parent.AwaitsValue = true;
            parent.KeyNumber = node?.Number ?? -1;
            parent.Key = node is null ? null : _keys.Accept(node, ref parent, _entries);
        }
        else
        {
            parent.AwaitsValue = false;
            if (node is not null && parent.Key is not null)
            {
                _entries.Add(new YamlEntry(parent.Key, node));
            }
        }
    }

    private void StopIfAliasesExceed(TextSpan span)
    {
        long limit = AnchorTable.Limit(_places.Count);
        if (_anchors.Expanded > limit)
        {
            findings.Add(Finding.Of(YamlRules.AliasLimit, Anchor.At(file, span), limit.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            IsStopped = true;
        }
    }

    private static EquatableArray<T> Take<T>(List<T> stack, int first)
    {
        int count = stack.Count - first;
        if (count == 0)
        {
            return default;
        }

        var taken = new T[count];
        stack.CopyTo(first, taken, 0, count);
        stack.RemoveRange(first, count);
        return new EquatableArray<T>(taken);
    }
}
