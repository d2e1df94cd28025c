using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>A class with everything it inherits.</summary>
public sealed class ModelClass(ElementMetadata metadata) : ModelElement(metadata)
{
    /// <summary>Its place in <see cref="FactModel.Classes"/>.</summary>
    public required int Number { get; init; }

    public bool IsAbstract { get; init; }

    public bool IsMixin { get; init; }

    /// <summary><c>linkml:Any</c>: an instance may be anything.</summary>
    public bool IsAny { get; init; }

    public bool IsTreeRoot { get; init; }

    /// <summary>The URI of its schema's default prefix and its name, whatever <c>class_uri</c> says (LinkML's <c>definition_uri</c>); a type
    /// designator may name the class by it.</summary>
    public string? DefinitionUri { get; init; }

    /// <summary><c>extra_slots</c>: what slots unknown to the class may hold; null if there may be none, an empty expression if anything.</summary>
    public SlotExpression? ExtraSlots { get; internal set; }

    /// <summary><c>is_a</c>.</summary>
    public ModelClass? Parent { get; internal set; }

    /// <summary>As written on this class, inherited ones not repeated (<c>apply_to</c> of a mixin included).</summary>
    public EquatableArray<ModelClass> Mixins { get; internal set; }

    /// <summary>Whether it may lack slots that its author means it to have, as what would give it some was reported.</summary>
    public bool IsIncomplete { get; internal set; }

    /// <summary>Whether it inherits from itself, which was reported, or from a class that does: what it asks for is not to be told.</summary>
    public bool IsInCycle { get; internal set; }

    /// <summary>Classes whose <see cref="Parent"/> this is.</summary>
    public EquatableArray<ModelClass> Children { get; internal set; }

    /// <summary>
    /// Its induced slots: first the parent's, in the parent's order and so with the parent's numbers, then the mixins', then its own.
    /// </summary>
    public EquatableArray<InducedSlot> Slots { get; internal set; }

    /// <summary>The slot that names an instance over all data; null: instances are parts.</summary>
    public InducedSlot? Identifier { get; internal set; }

    /// <summary>The slot that names an instance within its container (<c>key</c>), or the identifier; null if neither.</summary>
    public InducedSlot? Key { get; internal set; }

    /// <summary>The slot with <c>designates_type</c>.</summary>
    public InducedSlot? TypeDesignator { get; internal set; }

    /// <summary><c>rules</c>, inherited ones first; deactivated ones are left out.</summary>
    public EquatableArray<ClassRule> Rules { get; internal set; }

    /// <summary><c>classification_rules</c>: whatever satisfies one of them is an instance.</summary>
    public EquatableArray<ClassExpression> ClassificationRules { get; internal set; }

    /// <summary>The class's own <c>slot_conditions</c>, <c>any_of</c>, <c>all_of</c>, <c>none_of</c>, <c>exactly_one_of</c> and those it inherits.</summary>
    public EquatableArray<ClassExpression> Conditions { get; internal set; }

    /// <summary><c>unique_keys</c>, inherited ones first.</summary>
    public EquatableArray<UniqueKey> UniqueKeys { get; internal set; }

    /// <summary>Whether this is <paramref name="other"/> or has it as parent or mixin, directly or not.</summary>
    public bool IsA(ModelClass other)
    {
        return ReferenceEquals(this, other) || Name == other.Name || (_ancestors ??= Ancestors()).Contains(other.Name);
    }

    /// <summary>Whether it is, or for all that can be told was meant to be, <paramref name="other"/>: of an incomplete class a parent may be missing.</summary>
    public bool MayBeA(ModelClass other) => IsA(other) || IsIncomplete;

    private HashSet<string> Ancestors()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<ModelClass>();
        for (ModelClass? next = this; next is not null; next = open.Count > 0 ? open.Pop() : null)
        {
            if (!names.Add(next.Name))
            {
                continue;
            }

            if (next.Parent is { } parent)
            {
                open.Push(parent);
            }

            foreach (ModelClass mixin in next.Mixins)
            {
                open.Push(mixin);
            }
        }

        return names;
    }

    /// <summary>The slot that data write under <paramref name="key"/>, or null.</summary>
    public InducedSlot? FindSlot(string key) => _byKey.TryGetValue(key, out InducedSlot? slot) ? slot : null;

    internal void IndexSlots()
    {
        foreach (InducedSlot slot in Slots)
        {
            _byKey[slot.Key] = slot;
        }
    }

    private HashSet<string>? _ancestors;

    private readonly Dictionary<string, InducedSlot> _byKey = new(StringComparer.Ordinal);
}
