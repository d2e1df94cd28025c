using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>
/// All definitions that speak of one slot, by precedence: what the class and those above it say (<c>slot_usage</c>, <c>attributes</c>; mixins
/// before the parent), then the slot that stands on its own, then the slots that it specialises, of which only what LinkML calls inherited
/// counts. Classes in which nothing about a slot differs share one object.
/// </summary>
internal sealed class SlotLayers
{
    /// <summary>The metamodel slots that a slot takes over from those it specialises.</summary>
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "array", "designates_type", "domain", "equals_expression", "equals_number", "equals_number_in", "equals_string", "equals_string_in",
        "exact_cardinality", "identifier", "ifabsent", "inapplicable", "inlined", "inlined_as_list", "inlined_as_simple_dict", "key",
        "list_elements_ordered", "list_elements_unique", "maximum_cardinality", "maximum_value", "minimum_cardinality", "minimum_value",
        "multivalued", "pattern", "range", "recommended", "required", "shared", "structured_pattern", "value_presence",
    };

    private readonly Definition[] _above;

    /// <param name="near">What classes say, the nearest first.</param>
    /// <param name="own">The slot that stands on its own, if any.</param>
    /// <param name="above">The slots that it (or else the attribute) specialises, the nearest first.</param>
    public SlotLayers(string name, Definition[] near, Definition? own, IEnumerable<Definition> above)
    {
        Name = name;
        Near = near;
        Direct = own is null ? near : [.. near, own];
        _above = [.. above];
        IsIdentifier = Flag("identifier") == true;
        IsKey = Flag("key") == true;
    }

    public string Name { get; }

    public Definition[] Near { get; }

    /// <summary>All but the slots that it specialises.</summary>
    public Definition[] Direct { get; }

    /// <summary>Where the slot is defined, rather than refined.</summary>
    public Definition Origin => Direct[Direct.Length - 1];

    public bool IsIdentifier { get; }

    public bool IsKey { get; }

    /// <summary>A single expression, without a name.</summary>
    public static SlotLayers Of(Definition expression) => new(expression.Name, [expression], null, []);

    /// <summary>The nearest definition that says something under a metamodel slot.</summary>
    public Definition? Find(string slot)
    {
        foreach (Definition layer in Direct)
        {
            if (layer.Node(slot) is not null)
            {
                return layer;
            }
        }

        if (_above.Length > 0 && Inherited.Contains(slot))
        {
            foreach (Definition layer in _above)
            {
                if (layer.Node(slot) is not null)
                {
                    return layer;
                }
            }
        }

        return null;
    }

    public string? Text(string slot) => Find(slot)?.Text(slot);

    public int? Integer(string slot) => Find(slot)?.Integer(slot);

    /// <summary>What the nearest class says; else true if the slot or one that it specialises says so.</summary>
    public bool? Flag(string slot)
    {
        bool? found = null;
        for (int i = 0; i < Direct.Length && found is null; i++)
        {
            found = Direct[i].Flag(slot);
        }

        if (found != true && _above.Length > 0 && Inherited.Contains(slot) && !Array.Exists(Near, n => n.Flag(slot) is not null))
        {
            found = Array.Exists(_above, a => a.Flag(slot) == true) ? true : found;
        }

        return found;
    }

    public bool Is(string slot) => Flag(slot) == true;

    public IEnumerable<Definition> Items(string slot) => Find(slot)?.Items(slot) ?? [];

    public IEnumerable<string> Texts(string slot) => Find(slot)?.Scalars(slot).Select(s => s.Text) ?? [];

    public Definition? Part(string slot) => Find(slot)?.Part(slot);

    /// <summary>The tightest of all bounds that are stated: a refinement narrows, it never widens.</summary>
    /// <param name="sign">1 for the greatest, -1 for the least.</param>
    public string? Bound(string slot, int sign)
    {
        string? tightest = null;
        foreach (Definition layer in _above.Length == 0 ? Direct : [.. Direct, .. _above])
        {
            if (layer.Text(slot) is { } bound && (tightest is null || Compare(bound, tightest) * sign > 0))
            {
                tightest = bound;
            }
        }

        return tightest;
    }

    public Anchor AnchorOf(string slot) => Find(slot)?.AnchorOf(slot) ?? Direct[0].At;

    private static int Compare(string left, string right) =>
        PlainValues.NumberOf(left) is { } a && PlainValues.NumberOf(right) is { } b ? a.CompareTo(b) : string.CompareOrdinal(left, right);
}
