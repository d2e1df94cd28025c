using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Facts.Computing;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>An object as expressions see it where all facts are known: references lead to what they name.</summary>
/// <param name="references">Gets every reference that was followed.</param>
internal sealed class FactScope(FactGraph graph, GraphObject @object, ICollection<ReferenceValue> references) : IExpressionScope
{
    public string? Text => @object.Object.Id;

    /// <summary>A value that is missing may be one that was reported: nothing is said of what needs it.</summary>
    public object? this[string name]
    {
        get
        {
            InducedSlot? slot = @object.Object.Class.FindSlot(name.Replace(' ', '_')) ?? @object.Object.Class.Slots.FirstOrDefault(s => s.Name == name);
            return slot is not null && @object.Object[slot] is { } value ? Convert(value) : ExpressionFailure.Unset;
        }
    }

    private object? Convert(FactValue value) => value switch
    {
        ListValue list => list.Items.Select(Convert).ToArray(),
        ObjectValue { Object: var part } => new FactScope(graph, @object with { Object = part }, references),
        ReferenceValue reference => Follow(reference),
        _ => ComputedValue.Convert(value),
    };

    private object? Follow(ReferenceValue reference)
    {
        references.Add(reference);
        return graph.Find(reference) is { } fact ? new FactScope(graph, new GraphObject(fact.Object, fact), references) : ComputedValue.Convert(reference);
    }
}
