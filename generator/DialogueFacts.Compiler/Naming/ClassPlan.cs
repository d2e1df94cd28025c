using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A class of the model in C#.</summary>
/// <param name="Class">The class.</param>
/// <param name="Name">The name of the record, or of the interface if there is none.</param>
/// <param name="Type">The type of a slot that holds instances, with <c>global::</c>.</param>
/// <param name="IsCreated">Whether there is a record that can be made of data.</param>
/// <param name="Slots">By <see cref="InducedSlot.Number"/>.</param>
public sealed record ClassPlan(ModelClass Class, string Name, string Type, bool IsCreated, EquatableArray<DataSlot> Slots)
{
    public bool IsFact => Class.Identifier is not null;

    /// <summary>Whether it is a fact or a class below it is.</summary>
    public bool MayBeFact { get; init; }

    /// <summary>The record, with <c>global::</c>; empty if there is none.</summary>
    public string RecordType { get; init; } = "";

    /// <summary>The number of the class whose record this one's derives from; -1 if there is none.</summary>
    public int Base { get; init; } = -1;
}
