using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>What to do with an instance of a class, worked out once per model.</summary>
internal sealed class ClassPlan
{
    private readonly Dictionary<string, SlotPlan> _byKey = new(StringComparer.Ordinal);

    public ClassPlan(ModelClass @class, ModelPlan plan)
    {
        FactModel model = plan.Model;
        Class = @class;
        Slots = [.. @class.Slots.Select(s => new SlotPlan(s, @class, plan))];
        foreach (SlotPlan slot in Slots)
        {
            _byKey[slot.Slot.Key] = slot;
        }

        Key = @class.Key is { } key ? Slots[key.Number] : null;
        SimpleValue = Key is null ? null : FindSimpleValue();
        // A second identifier is the model's mistake, and reported there.
        Obligatory = [.. Slots.Where(s => (s.IsRequired || s.Slot.IsRecommended) && !(s.Slot.IsIdentifier && s != Key))];
        Awaited = @class.Identifier is null ? [] : [.. Obligatory.Where(s => s.IsComputedElsewhere && s.Computation is null)];
        Defaults = [.. Slots.Where(s => s.Default is not null)];
        Computed = [.. Slots.Where(s => s.Computation is not null)];
        Conditions = [.. @class.Conditions.Select(c => new CompiledClassExpression(c))];
        Rules = [.. @class.Rules.Select(r => new CompiledRule(r))];
        Classifiers = [.. model.Classes.Where(c => c.ClassificationRules.Count > 0 && c != @class && c.IsA(@class)).Select(c => new Classifier(c))];
        ClassifyingKeys = new HashSet<string>(Classifiers.SelectMany(c => c.Keys), StringComparer.Ordinal);
        Prefixes = Key is { Slot.IsIdentifier: true } ? IdentifierPrefixes.Of(@class, Key.Slot, model.Prefixes) : null;
    }

    public ModelClass Class { get; }

    /// <summary>In the order of the class's slots.</summary>
    public SlotPlan[] Slots { get; }

    /// <summary>The identifier or key.</summary>
    public SlotPlan? Key { get; }

    /// <summary>The slot that is meant where a dictionary has a plain value under a key; null if there is no such slot.</summary>
    public SlotPlan? SimpleValue { get; }

    /// <summary>Required and recommended ones.</summary>
    public SlotPlan[] Obligatory { get; }

    /// <summary>Obligatory ones that other facts may give a value: only all of them together tell whether one does.</summary>
    public SlotPlan[] Awaited { get; }

    public SlotPlan[] Defaults { get; }

    /// <summary>Those that an expression or a template gives.</summary>
    public SlotPlan[] Computed { get; }

    public CompiledClassExpression[] Conditions { get; }

    public CompiledRule[] Rules { get; }

    /// <summary>The classes below this one that instances may be found to belong to (<c>classification_rules</c>).</summary>
    public Classifier[] Classifiers { get; }

    /// <summary>The slots that <see cref="Classifiers"/> look at.</summary>
    public HashSet<string> ClassifyingKeys { get; }

    public IdentifierPrefixes? Prefixes { get; }

    /// <summary>Whether nothing can be just that.</summary>
    public bool IsAbstract => Class.IsAbstract || Class.IsMixin;

    public SlotPlan? Find(string key) => _byKey.TryGetValue(key, out SlotPlan? slot) ? slot : null;

    /// <summary>
    /// As LinkML chooses it for simple dictionaries: the only slot besides the key, else the one annotated <c>simple_dict_value</c>, else the
    /// only required one.
    /// </summary>
    private SlotPlan? FindSimpleValue()
    {
        SlotPlan[] others = [.. Slots.Where(s => s != Key)];
        SlotPlan[] annotated = [.. others.Where(s => s.Slot.Annotations.Any(IsSimpleValue))];
        SlotPlan[] required = [.. others.Where(s => s.IsRequired)];
        return others.Length == 1 ? others[0]
            : annotated.Length == 1 ? annotated[0]
            : required.Length == 1 ? required[0]
            : null;
    }

    private static bool IsSimpleValue(Annotation annotation) =>
        annotation.Tag == "simple_dict_value" && annotation.Value is YamlScalar { Text: "true" or "True" };
}
