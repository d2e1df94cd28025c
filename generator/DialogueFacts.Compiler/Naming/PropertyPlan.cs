using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A property of a record.</summary>
/// <param name="Name">As declared, keywords not escaped.</param>
/// <param name="Slot">The number under which data have it.</param>
public sealed record PropertyPlan(string Name, int Slot, ValuePlan Value, SlotStorage Storage, Documentation Documentation)
{
    public bool IsList { get; init; }

    public bool IsNullable { get; init; }

    public bool IsIdentifier { get; init; }

    public PropertyAccess Access { get; init; }

    /// <summary>Whether it hides the base record's.</summary>
    public bool IsNew { get; init; }

    /// <summary>The relation that adds facts to it which say the same from the other end; -1 if none does.</summary>
    public int Relation { get; init; } = -1;

    /// <summary>The property with the identifiers of the facts, for references that may lead out of the fact set; null if none can.</summary>
    public string? IdName { get; init; }

    /// <summary>If the value is of one of several types: a property for each.</summary>
    public EquatableArray<AlternativePlan> Alternatives { get; init; }
}
