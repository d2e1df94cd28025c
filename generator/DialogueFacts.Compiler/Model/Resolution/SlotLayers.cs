using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>
/// All that is said of one slot, by precedence: what the class and those above it say (<c>slot_usage</c>, <c>attributes</c>; mixins before
/// the parent), then the slot that stands on its own, then the slots that it specialises. Classes in which nothing about a slot differs
/// share one object.
/// </summary>
internal sealed class SlotLayers
{
    /// <param name="near">What classes say.</param>
    /// <param name="all">That, and what the slot itself and those that it specialises say.</param>
    /// <param name="origin">Where the slot is defined, rather than refined.</param>
    public SlotLayers(string name, Statements near, Statements all, Definition origin)
    {
        Name = name;
        Near = near;
        All = all;
        Origin = origin;
        IsIdentifier = Is("identifier");
        IsKey = Is("key");
    }

    public string Name { get; }

    public Statements Near { get; }

    public Statements All { get; }

    public Definition Origin { get; }

    public bool IsIdentifier { get; }

    public bool IsKey { get; }

    /// <summary>A single expression.</summary>
    public static SlotLayers Of(Definition expression)
    {
        var statements = new Statements(expression);
        return new SlotLayers(expression.Name, statements, statements, expression);
    }

    /// <summary>The definition that decides a metamodel slot, or null.</summary>
    public Definition? Find(string slot) => All.Find(slot);

    public string? Text(string slot) => Find(slot)?.Text(slot);

    public int? Integer(string slot) => Find(slot)?.Integer(slot);

    public bool? Flag(string slot) => Find(slot)?.Flag(slot);

    public bool Is(string slot) => Flag(slot) == true;

    public IEnumerable<Definition> Items(string slot) => Find(slot)?.Items(slot) ?? [];

    public IEnumerable<string> Texts(string slot) => Find(slot)?.Scalars(slot).Select(s => s.Text) ?? [];

    public Definition? Part(string slot) => Find(slot)?.Part(slot);

    public Anchor AnchorOf(string slot) => Find(slot)?.AnchorOf(slot) ?? Origin.At;
}
