using System.Globalization;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Makes nodes of the parser's events. Nothing recurses.</summary>
internal sealed class NodeBuilder
{
    /// <summary>Far beyond any model, and far from where recursion over nodes would exhaust the stack.</summary>
    private const int MostLevels = 100;

    private readonly string _file;
    private readonly string _text;
    private readonly List<Finding> _findings;
    private readonly NodeSpans _source;
    private readonly MappingKeys _keys;
    private readonly AnchorTable _anchors = new();
    private readonly List<int> _roots = [];
    private readonly OpenCollection[] _open = new OpenCollection[MostLevels];
    private int _level;

    /// <summary>The level of the collection that the last scalar stands in.</summary>
    private int _lastScalarLevel;

    public NodeBuilder(string file, string text, List<Finding> findings)
    {
        _file = file;
        _text = text;
        _findings = findings;
        _source = new NodeSpans(text);
        Nodes = new NodeTableBuilder(text);
        _keys = new MappingKeys(file, Nodes, findings);
    }

    public NodeTableBuilder Nodes { get; }

    /// <summary>Whether a limit was exceeded: the rest of the file is not to be read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The end of the last scalar, alias or bracket.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The span of the last scalar or alias.</summary>
    public TextSpan LastScalar { get; private set; }

    public ReadOnlySpan<OpenCollection> Open => _open.AsSpan(0, _level);

    /// <summary>The root nodes of the documents that are not empty.</summary>
    public EquatableArray<YamlNode> ToDocuments()
    {
        NodeTable table = Nodes.ToTable();
        return _roots.Select(table.NodeAt).ToEquatableArray();
    }

    public void StartDocument() => _anchors.StartDocument();

    public void Add(Scalar e)
    {
        _lastScalarLevel = _level;
        TextSpan span = _source.SpanOf(e, LastEnd);
        Pass(span);
        int number = Nodes.AddScalar(span, e.Value, isPlain: e.Style is ScalarStyle.Plain or ScalarStyle.Any);
        if (!e.Tag.IsEmpty)
        {
            bool isPlain = Tags.Apply(e, Anchor.Value(_file, number), Anchor.At(_file, _source.TagSpan(e)), _findings);
            Nodes[number].Kind = isPlain ? NodeKind.PlainScalar : NodeKind.QuotedScalar;
        }

        if (!e.Anchor.IsEmpty)
        {
            _anchors.Open(e.Anchor.Value, number);
            _anchors.Close(e.Anchor.Value, number, size: 1);
        }

        Complete(number);
    }

    public void Add(AnchorAlias e)
    {
        var span = new TextSpan((int)e.Start.Index, (int)e.End.Index);
        Pass(span);
        Complete(Nodes.AddAlias(span, TargetOf(e.Value.Value, span)));
    }

    public void Start(MappingStart e) => Start(e, isMapping: true, isFlow: e.Style == MappingStyle.Flow);

    public void Start(SequenceStart e) => Start(e, isMapping: false, isFlow: e.Style == SequenceStyle.Flow);

    /// <summary>The innermost collection ends; <paramref name="bracket"/> is where its bracket stands, if it has one.</summary>
    public void End(int bracket)
    {
        ref OpenCollection open = ref _open[_level - 1];
        if (open.IsFlow && !open.IsSinglePair)
        {
            LastEnd = Math.Max(LastEnd, Math.Min(bracket + 1, _text.Length));
        }

        Close();
    }

    /// <summary>Reading ends before the text does: what is open is closed with what it has.</summary>
    public void EndAll()
    {
        while (_level > 0)
        {
            // A key that broke off is no key, and nothing to report.
            Nodes[_open[_level - 1].Number].IsOmitted = _level > 1 && _open[_level - 2] is { IsMapping: true, Key: < 0 };
            Nodes.MarkIncomplete(_open[_level - 1].Number);
            Close();
        }
    }

    /// <summary>The last scalar is not what was meant, and so no value.</summary>
    public void OmitLastScalar()
    {
        int number = Nodes.Count - 1;
        if (_level != _lastScalarLevel)
        {
            return;
        }

        if (_level == 0)
        {
            _roots.Remove(number);
        }
        else if (_open[_level - 1] is { Key: < 0 } parent)
        {
            int omitted = parent.IsMapping ? number - 1 : number;
            if (!Nodes[omitted].IsOmitted)
            {
                Nodes[omitted].IsOmitted = true;
                _open[_level - 1].Count--;
            }
        }
    }

    private long Size => Nodes.Count + _anchors.Expanded;

    private void Start(NodeEvent e, bool isMapping, bool isFlow)
    {
        bool isSinglePair = isMapping && isFlow && e.Start.Index == 0 && _level > 0 && _open[_level - 1] is { IsFlow: true, IsMapping: false };
        int start = isSinglePair ? -1 : _source.ContentStart(e);
        long sizeBefore = Size;
        int number = Nodes.AddCollection(new TextSpan(start, start), isMapping);
        if (_level == MostLevels)
        {
            _findings.Add(Finding.Of(YamlRules.TooDeep, Anchor.At(_file, new TextSpan(start, start + 1)), MostLevels));
            IsStopped = true;
            return;
        }

        if (!e.Tag.IsEmpty)
        {
            Tags.Check(e, isMapping, Anchor.At(_file, _source.TagSpan(e)), _findings);
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
            Key = -1,
        };
    }

    /// <summary>A scalar or alias is read.</summary>
    private void Pass(TextSpan span)
    {
        LastScalar = span;
        LastEnd = Math.Max(LastEnd, span.End);
        if (_level > 0 && _open[_level - 1].Start < 0)
        {
            _open[_level - 1].Start = span.Start;
        }
    }

    private void Close()
    {
        OpenCollection open = _open[--_level];
        if (open.Key >= 0)
        {
            // The text broke off between key and value.
            Nodes[open.Key].IsOmitted = true;
        }

        int start = Math.Max(open.Start, 0);
        Nodes.Close(open.Number, new TextSpan(start, Math.Max(start, LastEnd)), open.Count);
        if (open.AnchorName is not null)
        {
            _anchors.Close(open.AnchorName, open.Number, Size - open.SizeBefore);
        }

        Complete(open.Number);
    }

    /// <summary>A node is complete and counts where it belongs, unless it is left out.</summary>
    private void Complete(int number)
    {
        if (_level == 0)
        {
            if (!Nodes[number].IsOmitted && !Nodes.IsEmpty(number))
            {
                _roots.Add(number);
            }

            return;
        }

        ref OpenCollection parent = ref _open[_level - 1];
        if (!parent.IsMapping)
        {
            Count(Nodes[number].IsOmitted, ref parent);
        }
        else if (parent.Key < 0)
        {
            parent.Key = number;
            _keys.Take(number, ref parent);
        }
        else
        {
            Nodes[parent.Key].IsOmitted |= Nodes[number].IsOmitted;
            Count(Nodes[parent.Key].IsOmitted, ref parent);
            parent.Key = -1;
        }
    }

    /// <summary>An item, or an entry, is complete.</summary>
    private void Count(bool isOmitted, ref OpenCollection parent)
    {
        if (isOmitted)
        {
            Nodes.MarkIncomplete(parent.Number);
        }
        else
        {
            parent.Count++;
        }
    }

    /// <summary>The node that an alias stands for, or -1 if there is none.</summary>
    private int TargetOf(string name, TextSpan span)
    {
        Anchor at = Anchor.At(_file, span);
        if (!_anchors.TryGet(name, out AnchoredNode anchored))
        {
            string advice = Spelling.Nearest(name, _anchors.Names) is { } nearest
                ? Spelling.DidYouMean("*" + nearest)
                : " If it is meant as a text, quote it.";
            _findings.Add(Finding.Of(YamlRules.UnknownAlias, at, name, advice));
            return -1;
        }

        if (!anchored.IsComplete)
        {
            _findings.Add(Finding.Of(YamlRules.RecursiveAlias, at, name, Anchor.Value(_file, anchored.Number)));
            return -1;
        }

        _anchors.Expand(anchored);
        long limit = AnchorTable.Limit(Nodes.Count);
        if (_anchors.Expanded > limit)
        {
            _findings.Add(Finding.Of(YamlRules.AliasLimit, at, limit.ToString(CultureInfo.InvariantCulture)));
            IsStopped = true;
            return -1;
        }

        return anchored.Number;
    }
}
