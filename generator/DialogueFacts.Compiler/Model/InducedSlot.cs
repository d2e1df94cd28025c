using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>A slot as it is in one class: definition, inheritance, mixins and <c>slot_usage</c> merged (LinkML specification, part 4).</summary>
public sealed class InducedSlot(ElementMetadata metadata) : ModelElement(metadata)
{
    /// <summary>How data write it: the alias if there is one, else the name, blanks as underscores.</summary>
    public required string Key { get; init; }

    /// <summary>Its place in <see cref="ModelClass.Slots"/> of the class it was induced for.</summary>
    public required int Number { get; set; }

    /// <summary>The class highest up the <c>is_a</c> line that has the slot; there it gets its C# property and its name.</summary>
    public required ModelClass Origin { get; set; }

    /// <summary>What a value must be; range, cardinality, bounds, pattern, and the boolean combinations.</summary>
    public required SlotExpression Expression { get; init; }

    /// <summary>The range that decides how values are read and typed. A union if <c>any_of</c> or <c>exactly_one_of</c> give ranges.</summary>
    public required SlotRange Range { get; init; }

    public bool IsRequired { get; init; }

    public bool IsRecommended { get; init; }

    /// <summary>Whether it takes a list; of alternatives, whether one of them does.</summary>
    public bool IsMultivalued { get; init; }

    /// <summary>Whether a multivalued slot takes a single value that is not in a list, too: some of its alternatives are single-valued.</summary>
    public bool TakesLoneValue { get; init; }

    public bool IsIdentifier { get; init; }

    public bool IsKey { get; init; }

    public bool DesignatesType { get; init; }

    /// <summary>How instances of a class stand in it; <see cref="Inlining.None"/> if the range is no class.</summary>
    public Inlining Inlining { get; init; }

    /// <summary>The shape of its nested lists; null: it is no array.</summary>
    public ArrayExpression? Array { get; init; }

    /// <summary>Whether the model says something of it that LinkML does not know, which was reported; so nothing is asked of values.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>The name of the slot that says the same from the other end.</summary>
    public string? Inverse { get; init; }

    /// <summary>The default of <c>ifabsent</c>, still in LinkML's form (<c>string(x)</c>, <c>int(1)</c>, <c>class_curie</c> …).</summary>
    public string? IfAbsent { get; init; }

    /// <summary><c>equals_expression</c>, <c>string_serialization</c>, <c>path_rule</c> or the closure of a slot: the value follows from others.</summary>
    public bool IsComputed { get; init; }

    /// <summary><c>path_rule</c>: the values are those found along this path.</summary>
    public PathExpression? PathRule { get; init; }

    /// <summary><c>transitive_form_of</c> or <c>reflexive_transitive_form_of</c>: the name of the slot that this one is the closure of.</summary>
    public string? ClosureOf { get; init; }

    /// <summary>Whether <see cref="ClosureOf"/> includes the object itself.</summary>
    public bool IsReflexiveClosure { get; init; }

    public SlotTraits Traits { get; init; }

    /// <summary>What <c>subproperty_of</c> allows, if the range is a type and the schema has the slot it names: that slot and those below it,
    /// by name as data write it, or, where the range is a URI or CURIE type, by URI, expanded. Empty: anything.</summary>
    public EquatableArray<string> SubpropertyValues { get; init; }

    public string? ImplicitPrefix { get; init; }

    /// <summary>What UCUM code or symbol the <c>unit</c> gives, for docs.</summary>
    public string? Unit { get; init; }

    /// <summary>The same slot at another place, in a class that takes it over as it is.</summary>
    internal InducedSlot At(int number, ModelClass origin)
    {
        var copy = (InducedSlot)MemberwiseClone();
        copy.Number = number;
        copy.Origin = origin;
        return copy;
    }
}
