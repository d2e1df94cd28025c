using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads the keys of dictionaries, which are the identifiers or keys of the objects that stand under them.</summary>
internal sealed class KeyReader(FileReading reading)
{
    /// <summary>Null if the key has not the form of the slot's type. Keys are texts whatever they look like, as they are in JSON.</summary>
    public FactValue? Read(YamlScalar key, SlotPlan slot)
    {
        reading.Subject.At(slot);
        FactValue? value = slot.Slot.Range switch
        {
            SlotRange.OfType { Type: var type } => ReadScalar(key, type, slot),
            SlotRange.OfEnum { Enum: var @enum } => new EnumReader(reading).ReadText(key, @enum),
            SlotRange.OfClass { Class: { IsAny: false } @class } => new ReferenceValue(key.Number, key.Text, @class),
            _ => new ScalarValue(key.Number, TypeKind.Text, key.Text),
        };
        if (value is not null && slot.HasConstraints)
        {
            ConstraintReporter.Check(value, slot, isWhole: true, reading);
        }

        return value;
    }

    /// <summary>In an expanded dictionary the object says its key once more.</summary>
    public void Compare(YamlNode inner, YamlScalar key, SlotPlan slot)
    {
        if (inner is not YamlScalar scalar || scalar.Text != key.Text)
        {
            reading.Subject.At(slot);
            reading.Report(
                FactRules.KeyDisagrees, inner.Number, slot.Slot.Key, key.Text, inner is YamlScalar other ? other.Text : YamlText.Describe(inner));
        }
    }

    /// <summary>Whether an object has a blank for its identifier, which is reported: nobody could refer to it.</summary>
    public bool IsBlank(InducedSlot identifier, FactValue?[] values)
    {
        if (values[identifier.Number] is not { } value || ValueText.Of(value) is not { } text || text.Trim().Length > 0)
        {
            return false;
        }

        reading.Report(
            FactRules.Malformed, value.Node, identifier.Key, ValueText.Quote(text), "an identifier", "Give one: references and C# know the fact by it.");
        return true;
    }

    private ScalarValue? ReadScalar(YamlScalar key, ModelType type, SlotPlan slot)
    {
        ScalarReading form = ScalarForm.Read(type.Kind, key.Text);
        if (form.Problem is { } problem)
        {
            reading.Report(FactRules.Malformed, key.Number, slot.Slot.Key, ValueText.Quote(key.Text), ScalarForm.Describe(type.Kind), problem);
            return null;
        }

        var value = new ScalarValue(key.Number, type.Kind, form.Text!);
        return ConstraintReporter.Check(value, TypeConstraints.Of(type), reading) ? value : null;
    }
}
