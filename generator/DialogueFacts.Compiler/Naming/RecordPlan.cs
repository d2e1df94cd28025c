using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A record.</summary>
/// <param name="Class">The number of its class.</param>
public sealed record RecordPlan(int Class, string Name, Documentation Documentation)
{
    /// <summary>With <c>global::</c>; null: it derives from none.</summary>
    public string? Base { get; init; }

    /// <summary>With <c>global::</c>; what the base record does not implement already.</summary>
    public EquatableArray<string> Interfaces { get; init; }

    public bool IsAbstract { get; init; }

    public bool IsSealed { get; init; }

    /// <summary>Whether it is the first of its line that the generated code has, and so holds the data.</summary>
    public bool HoldsData { get; init; }

    public bool IsFact { get; init; }

    /// <summary>The identifier, where the record is the first of its line to have it.</summary>
    public PropertyPlan? Identifier { get; init; }

    /// <summary>Not null if the record is the first of its line that is sourced.</summary>
    public SourcingPlan? Sourcing { get; init; }

    public EquatableArray<PropertyPlan> Properties { get; init; }

    public EquatableArray<InterfaceMemberPlan> InterfaceMembers { get; init; }
}
