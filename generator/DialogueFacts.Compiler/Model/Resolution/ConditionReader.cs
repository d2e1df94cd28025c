using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads what a class asks of its instances beyond its slots: conditions, rules, unique keys. Its parents are read already.</summary>
internal sealed class ConditionReader(SchemaIndex schema, ExpressionReader expressions, SlotKeys keys)
{
    private static readonly string[] Combinations = ["slot_conditions", "any_of", "all_of", "none_of", "exactly_one_of"];

    public void Read(ClassLayers target)
    {
        ModelClass model = target.Model;
        Definition definition = target.Definition;
        ModelClass[] above = [.. target.Parent is null ? [] : (ModelClass[])[target.Parent.Model], .. target.Mixins.Select(m => m.Model)];
        keys.Within = model;
        model.Conditions = Inherit(
            above, c => c.Conditions,
            Combinations.Any(c => definition.Node(c) is not null) ? [expressions.ReadConditions(definition)] : []);
        model.Rules = Inherit(above, c => c.Rules, definition.Items("rules").Where(r => r.Flag("deactivated") != true).Select(RuleOf));
        model.ClassificationRules = definition.Items("classification_rules").Select(expressions.ReadClass).ToEquatableArray();
        model.UniqueKeys = Inherit(above, c => c.UniqueKeys, definition.Members("unique_keys", "unique_key_name").Select(k => KeyOf(k, model)));
        keys.Within = null;
        model.ExtraSlots = ExtraSlotsOf(definition);
    }

    /// <summary>What those above ask for, once each, and then the own.</summary>
    private static EquatableArray<T> Inherit<T>(ModelClass[] above, Func<ModelClass, EquatableArray<T>> select, IEnumerable<T> own)
        where T : class
    {
        T[] added = [.. own];
        if (added.Length == 0 && above.Length <= 1)
        {
            return above.Length == 0 ? default : select(above[0]);
        }

        var known = new HashSet<T>(ReferenceComparer<T>.Instance);
        return above.SelectMany(c => select(c)).Concat(added).Where(known.Add).ToEquatableArray();
    }

    private ClassRule RuleOf(Definition rule) => new(
        rule.Part("preconditions") is { } pre ? expressions.ReadClass(pre) : null,
        rule.Part("postconditions") is { } post ? expressions.ReadClass(post) : null,
        rule.Part("elseconditions") is { } otherwise ? expressions.ReadClass(otherwise) : null,
        rule.Flag("bidirectional") == true,
        rule.Flag("open_world") == true,
        rule.At)
    {
        Title = rule.Text("title"),
        Description = rule.Text("description"),
    };

    private UniqueKey KeyOf(Definition key, ModelClass model)
    {
        var slots = new List<string>();
        foreach (YamlScalar name in key.Scalars("unique_key_slots"))
        {
            if (SlotKeys.FindIn(model, name.Text) is { } slot)
            {
                slots.Add(slot.Key);
            }
            else
            {
                schema.Findings.Add(
                    ModelRules.UnknownName, key.AnchorOf(name), $"slot of class '{model.Name}' named", name.Text,
                    Suggestion.For(name.Text, model.Slots.Select(s => s.Name)));
            }
        }

        return new UniqueKey(key.Name, slots.ToEquatableArray(), key.Flag("consider_nulls_inequal") == true, model);
    }

    /// <summary>A range for the values allows them, unless it is said that there are none.</summary>
    private SlotExpression? ExtraSlotsOf(Definition definition)
    {
        if (definition.Part("extra_slots") is not { } extra)
        {
            return null;
        }

        Definition? expression = extra.Part("range_expression");
        return extra.Flag("allowed") switch
        {
            true => new SlotExpression(),
            false => null,
            _ => expression is null ? null : expressions.ReadSlot(SlotLayers.Of(expression)),
        };
    }
}
