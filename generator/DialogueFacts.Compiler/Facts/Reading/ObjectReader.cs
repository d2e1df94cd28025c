using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads instances of classes.</summary>
internal sealed class ObjectReader
{
    private readonly FileReading _reading;
    private readonly SlotReader _slots;
    private readonly TypeDesignation _designation;
    private readonly UnknownSlots _unknown;
    private readonly KeyReader _keys;
    private readonly DerivedSlots _derived;
    private readonly ObjectChecks _checks;

    public ObjectReader(FileReading reading)
    {
        _reading = reading;
        _slots = new SlotReader(reading, this);
        _designation = new TypeDesignation(reading);
        _unknown = new UnknownSlots(reading, new ElementReader(reading, this));
        _keys = new KeyReader(reading);
        _derived = new DerivedSlots(reading);
        _checks = new ObjectChecks(reading);
    }

    /// <summary>Null only if the node is no mapping.</summary>
    public FactObject? Read(YamlNode node, ModelClass @class)
    {
        if (node is YamlMapping mapping)
        {
            return Read(new ObjectSource(mapping.Number, mapping, null), @class);
        }

        _reading.Report(FactRules.NotAnObject, node.Number, YamlText.Describe(node), ValueText.Article(@class.Name), Advice(node, @class));
        return null;
    }

    /// <summary>An object in a dictionary. Null if neither the rest of an object nor the value of its simple slot stands under the key.</summary>
    public FactObject? ReadUnder(YamlScalar key, YamlNode value, ModelClass @class)
    {
        ClassPlan plan = _reading.Model.For(@class);
        bool isSimple = plan.SimpleValue is { } simple && (value is YamlMapping mapping ? IsValueOf(simple, mapping, plan) : !YamlText.IsNull(value));
        if (value is YamlMapping || YamlText.IsNull(value) || isSimple)
        {
            return Read(new ObjectSource(value.Number, isSimple ? null : value as YamlMapping, key) { SimpleValue = isSimple ? value : null }, @class);
        }

        _reading.Report(FactRules.NotAnObject, value.Number, YamlText.Describe(value), ValueText.Article(@class.Name), "Write them one level deeper.");
        return null;
    }

    /// <summary>Whether a mapping in a dictionary is not the rest of the object but the value of its one slot, itself an object.</summary>
    private static bool IsValueOf(SlotPlan simple, YamlMapping mapping, ClassPlan plan) =>
        simple.Slot.Range is not SlotRange.OfType && mapping.Entries.Count > 0 && !mapping.Entries.Any(e => plan.Find(e.Key.Text) is not null);

    private FactObject Read(ObjectSource source, ModelClass declared)
    {
        ClassPlan plan = _reading.Model.For(_designation.Resolve(source, declared, out bool isGuess));
        while (Narrower(source, plan) is { } narrower)
        {
            plan = narrower;
        }

        isGuess |= source.Mapping is { IsIncomplete: true } && plan.Classifiers.Length > 0;
        return Read(source, plan, isGuess);
    }

    /// <summary>The plan of the class that a classification rule puts the object in; null if none does.</summary>
    private ClassPlan? Narrower(ObjectSource source, ClassPlan plan)
    {
        if (!Classification.Applies(plan, source))
        {
            return null;
        }

        // What the rules speak of is read for them alone; the whole object is read once its class is known.
        ReadingMark mark = _reading.Mark();
        _reading.Subject.Enter(plan, source);
        var values = new FactValue?[plan.Slots.Length];
        ReadSlots(source, plan, values, isGuess: true, plan.ClassifyingKeys);
        _derived.Fill(plan, values, source.Node);
        ModelClass? narrower = Classification.FindNarrower(
            plan, new FactObject(plan.Class, source.Node, SlotValues(plan, values)), source, _reading.Judgement);
        _reading.Subject.Leave();
        _reading.GoBack(mark);
        return narrower is null ? null : _reading.Model.For(narrower);
    }

    private FactObject Read(ObjectSource source, ClassPlan plan, bool isGuess)
    {
        int place = plan.Class.Identifier is null ? -1 : _reading.ReserveFact();
        _reading.Subject.Enter(plan, source);
        var values = new FactValue?[plan.Slots.Length];
        ReadSlots(source, plan, values, isGuess, null);
        _derived.Fill(plan, values, source.Node);
        if (place >= 0 && _keys.IsBlank(plan.Class.Identifier!, values))
        {
            Set(values, plan.Slots[plan.Class.Identifier!.Number], source.Node, null, isWhole: false);
        }

        var result = new FactObject(plan.Class, source.Node, SlotValues(plan, values));
        _checks.Check(result, plan, values, source, isGuess);
        if (place >= 0 && result.Id is not null)
        {
            _reading.SetFact(place, result);
        }

        _reading.Subject.Leave();
        return result;
    }

    /// <param name="only">The keys to read; null for all.</param>
    private void ReadSlots(ObjectSource source, ClassPlan plan, FactValue?[] values, bool isGuess, HashSet<string>? only)
    {
        if (source.Key is { } key && plan.Key is { } keySlot)
        {
            Set(values, keySlot, source.Node, _keys.Read(key, keySlot), isWhole: true);
        }

        if (source.SimpleValue is { } simple)
        {
            Set(values, plan.SimpleValue!, source.Node, _slots.Read(simple, plan.SimpleValue!, out bool isWhole), isWhole);
        }

        if (source.Mapping is { IsIncomplete: true })
        {
            _reading.Judgement.AddIncomplete(source.Node);
        }

        foreach (YamlEntry entry in (source.Mapping ?? YamlMapping.Empty).Entries)
        {
            SlotPlan? slot = plan.Find(entry.Key.Text);
            if (only?.Contains(entry.Key.Text) == false)
            {
                continue;
            }

            if (slot is null)
            {
                _unknown.Report(entry, source, plan, isGuess || plan.IsAbstract);
            }
            else if (YamlText.IsNull(entry.Value))
            {
                continue;
            }
            else if (slot == plan.Key && source.Key is { } outer)
            {
                _keys.Compare(entry.Value, outer, slot);
            }
            else
            {
                FactValue? value = _slots.Read(entry.Value, slot, out bool isWhole);
                Set(values, slot, source.Node, value, isWhole);
            }
        }

        _reading.Subject.At(null);
    }

    private void Set(FactValue?[] values, SlotPlan slot, int node, FactValue? value, bool isWhole)
    {
        values[slot.Slot.Number] = value;
        if (!isWhole || (value is null && slot.Slot.IsKey))
        {
            _reading.Judgement.AddFlaw(node, slot.Slot.Number);
        }
    }

    private static EquatableArray<SlotValue> SlotValues(ClassPlan plan, FactValue?[] values)
    {
        int count = 0;
        foreach (FactValue? value in values)
        {
            count += value is null ? 0 : 1;
        }

        var slots = new SlotValue[count];
        for (int i = values.Length - 1; i >= 0; i--)
        {
            if (values[i] is { } value)
            {
                slots[--count] = new SlotValue(plan.Slots[i].Slot, value);
            }
        }

        return new EquatableArray<SlotValue>(slots);
    }

    private static string Advice(YamlNode node, ModelClass @class) =>
        node is YamlScalar && @class.Identifier is { } identifier
            ? $"The slot holds the object itself, not its identifier. Write: {{{identifier.Key}: {Rewriting.Scalar(node)}, …}}"
            : $"Write its slots, such as '{(@class.Slots.Count > 0 ? @class.Slots[0].Key : "name")}: …'.";
}
