using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes objects as <see cref="SlotTag"/> describes.</summary>
internal sealed class ObjectEncoder
{
    /// <summary>How many slots tell how an excerpt was found.</summary>
    private const int MatchSlots = 5;

    private readonly ApiPlan _plan;
    private readonly DataBuffer _buffer;
    private readonly Dictionary<(int Owner, int Evidence), EvidenceMatch> _matches = [];
    private readonly ValueEncoder _values;
    private readonly PathEncoder _paths;

    /// <summary>The objects that are being written, the outermost first.</summary>
    private readonly Stack<FactObject> _open = new();

    /// <param name="matches">How the excerpts of the objects were found.</param>
    /// <param name="named">What texts and references lead to, where they alone do not tell.</param>
    public ObjectEncoder(ApiPlan plan, DataBuffer buffer, EquatableArray<EvidenceMatch> matches, EquatableArray<NamedFact> named)
    {
        _plan = plan;
        _buffer = buffer;
        foreach (EvidenceMatch match in matches)
        {
            _matches[(match.Owner, match.Node)] = match;
        }

        var keys = new Dictionary<int, string>(named.Count);
        foreach (NamedFact fact in named)
        {
            keys[fact.Node] = fact.Key;
        }

        _values = new ValueEncoder(plan, this, buffer, keys);
        _paths = new PathEncoder(plan, buffer);
    }

    public void Write(FactObject @object) => Write(@object, _ => true);

    /// <summary>Writes an object with some of its slots; gives whether it has a value in any of them.</summary>
    public bool Write(FactObject @object, Func<InducedSlot, bool> isWanted)
    {
        ClassPlan @class = _plan.Classes[@object.Class.Number];
        _buffer.Append(PackedNumber.Of(@class.Class.Number));
        string? key = @object.Id is { } id ? IdentifierKey.Of(_plan.Model, @object.Class, id) : null;
        if (key is not null)
        {
            Write(new Entry(SlotTag.ComparedIdentifier, key), null);
        }

        List<Entry> entries = Entries(@object, @class, key, isWanted);
        FactObject? owner = _open.Count == 0 ? null : _open.Peek();
        _open.Push(@object);
        foreach (Entry entry in entries)
        {
            Write(entry, owner);
        }

        _open.Pop();
        return entries.Count > 0;
    }

    /// <summary>What is to be written, in the order of the numbers.</summary>
    private List<Entry> Entries(FactObject @object, ClassPlan @class, string? key, Func<InducedSlot, bool> isWanted)
    {
        bool isEvidence = RuntimeTypes.IsEvidence(@object.Class) && _open.Count > 0;
        var entries = new List<Entry>(@object.Slots.Count + (isEvidence ? MatchSlots : 0));
        foreach (SlotValue slot in @object.Slots)
        {
            DataSlot data = @class.Slots[slot.Slot.Number];
            bool isImplied = data.Slot.IsIdentifier && data.Storage.Form != ValueForm.Any && (slot.Value as ScalarValue)?.Text == key;
            if (data.Number >= 0 && !isImplied && isWanted(data.Slot))
            {
                entries.Add(new Entry(data.Number, null, data, slot.Value));
            }
        }

        if (isEvidence && _matches.TryGetValue((_open.Peek().Node, @object.Node), out EvidenceMatch? match))
        {
            AddMatch(entries, match);
        }

        entries.Sort(static (left, right) => left.Number.CompareTo(right.Number));
        return entries;
    }

    /// <summary>How the excerpt was found, and what stands around it unless the curator said so.</summary>
    private static void AddMatch(List<Entry> entries, EvidenceMatch match)
    {
        Add(entries, EvidenceSlots.Match, Place(match));
        Add(entries, EvidenceSlots.Prefix, match.Prefix);
        Add(entries, EvidenceSlots.Suffix, match.Suffix);
        AddPaths(entries, EvidenceSlots.BearsOut, IsWhatIsSupported(entries, match) ? default : match.BearsOut);
        AddPaths(entries, EvidenceSlots.Agreeing, match.Agreeing);
    }

    private static void Add(List<Entry> entries, int slot, string? text)
    {
        if (text is not { Length: > 0 })
        {
            return;
        }

        foreach (Entry entry in entries)
        {
            if (entry.Number == slot)
            {
                return;
            }
        }

        entries.Add(new Entry(slot, text));
    }

    private static void AddPaths(List<Entry> entries, int slot, EquatableArray<string> paths)
    {
        if (paths.Count > 0)
        {
            entries.Add(new Entry(slot, null, Paths: paths));
        }
    }

    private static bool IsWhatIsSupported(List<Entry> entries, EvidenceMatch match) =>
        entries.Find(e => e.Number == EvidenceSlots.Supports) is { Value: ListValue supports } && match.BearsOut.SequenceEqual(Texts(supports), StringComparer.Ordinal);

    private static IEnumerable<string> Texts(ListValue list) => list.Items.OfType<ScalarValue>().Select(s => s.Text);

    private void Write(Entry entry, FactObject? owner)
    {
        int start = _buffer.Length;
        if (entry.Slot is not { } slot)
        {
            _buffer.Append(entry.Text ?? "");
            _paths.Write(entry.Paths);
        }
        else if (entry is { Number: EvidenceSlots.Supports, Value: ListValue supports } && IsOfEvidence)
        {
            _paths.Write(Texts(supports));
        }
        else if (owner is not null && entry is { Number: EvidenceSlots.Says, Value: AnyValue { Content: YamlMapping says } } && IsOfEvidence)
        {
            // What evidence says is about the slots of the object that it sits on, and typed as they are.
            _values.WriteMapping(StatedValues.Of(says, owner.Class));
        }
        else
        {
            _values.WriteSlot(slot, entry.Value!);
        }

        _buffer.Prepend(start, SlotTag.Of(entry.Number));
    }

    /// <summary>Whether what is being written is a slot of evidence, be it a part or a fact.</summary>
    private bool IsOfEvidence => RuntimeTypes.IsEvidence(_open.Peek().Class);

    private static string Place(EvidenceMatch match) =>
        PackedNumber.Of((int)match.Tier) + (match is { Start: { } start, End: { } end } ? PackedNumber.Of(start) + PackedNumber.Of(end - start) : "");

    /// <summary>A text, or paths, or the value of a slot.</summary>
    private readonly record struct Entry(int Number, string? Text, DataSlot? Slot = null, FactValue? Value = null, EquatableArray<string> Paths = default);
}
