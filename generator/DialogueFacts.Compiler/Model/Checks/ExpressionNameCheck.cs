using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>
/// Finds names in expressions that no slot has: nothing is worked out from them, and nobody would hold facts to the rule that its author thinks
/// there is. Runs on the finished model, as an expression may name what subclasses have, or what the objects have that it leads to.
/// </summary>
internal sealed class ExpressionNameCheck(FactModel model, SchemaIndex schema)
{
    private readonly ExpressionNames _names = new(new ClassHierarchy(model));

    public void Run(IEnumerable<ClassLayers> classes)
    {
        foreach (ClassLayers layers in classes)
        {
            foreach (InducedSlot slot in layers.Model.Slots)
            {
                Check(slot, layers);
            }

            foreach (Definition condition in StatedConditions.Of(layers.Definition))
            {
                if (condition.Text("equals_expression") is { } text && ExpressionParser.Parse(text).Expression is { } expression)
                {
                    Check(expression, layers.Model, condition.AnchorOf("equals_expression"));
                }
            }
        }
    }

    private void Check(InducedSlot slot, ClassLayers layers)
    {
        if (slot.Expression.EqualsExpression is { } expression && IsOwn(slot, layers, "equals_expression"))
        {
            Check(expression, layers.Model, layers.Slots[slot.Name].AnchorOf("equals_expression"));
        }

        if (slot.Expression.StringSerialization is { } template && IsOwn(slot, layers, "string_serialization"))
        {
            CheckTemplate(template, layers.Model, layers.Slots[slot.Name]);
        }
    }

    /// <summary>What a class takes over was checked where it takes it from.</summary>
    private static bool IsOwn(InducedSlot slot, ClassLayers layers, string metaslot)
    {
        Anchor at = layers.Slots[slot.Name].AnchorOf(metaslot);
        IEnumerable<ClassLayers> above = layers.Parent is { } parent ? layers.Mixins.Append(parent) : layers.Mixins;
        return !above.Any(a => a.SlotNames.Contains(slot.Name) && a.Slots[slot.Name].AnchorOf(metaslot) == at);
    }

    private void Check(Expression expression, ModelClass @class, Anchor at)
    {
        foreach (UnknownSlot unknown in _names.Unknown(expression, @class))
        {
            if (!unknown.IsBraced && IsOfEnum(unknown.Name))
            {
                schema.Findings.Add(ModelRules.Unsupported, at, unknown.Name, "a value of an enum is written as a text, in quotes; nothing is worked out");
            }
            else
            {
                schema.Findings.Add(
                    ModelRules.UnknownName, at, $"slot of class '{unknown.Class.Name}' named", unknown.Name, Suggestion.For(unknown.Name, unknown.Known));
            }
        }
    }

    /// <summary>Published models describe the form of values to the reader by templates (<c>{float} {unit}</c>): only what is near a slot was meant to be one.</summary>
    private void CheckTemplate(Expression template, ModelClass @class, SlotLayers said)
    {
        (UnknownSlot Slot, string? Nearest)[] unknown = [.. _names.Unknown(template, @class).Select(u => (u, Spelling.Nearest(u.Name, u.Known)))];
        if (Array.TrueForAll(unknown, u => u.Nearest is not null))
        {
            foreach ((UnknownSlot slot, string? nearest) in unknown)
            {
                schema.Findings.Add(
                    ModelRules.UnreadTemplate, said.AnchorOf("string_serialization"), said.Text("string_serialization") ?? "",
                    $"there is no slot of class '{slot.Class.Name}' named '{slot.Name}'", Spelling.DidYouMean(nearest));
            }
        }
    }

    private bool IsOfEnum(string name) => model.Enums.Any(e => e.Name == name || e.Find(name) is not null);
}
