using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Links;

/// <summary>Computes a <see cref="Fingerprint"/>: two FNV-1a hashes over the same units, from different seeds. The same on every machine.</summary>
internal struct FingerprintBuilder()
{
    private const ulong Prime = 1099511628211;
    private ulong _high = 14695981039346656037;
    private ulong _low = 9650029242287828579;

    public static Fingerprint Of(FactModel model, FactValue value)
    {
        var builder = new FingerprintBuilder();
        builder.Add(model, value);
        return builder.Result;
    }

    public static Fingerprint Of(FactModel model, FactObject @object)
    {
        var builder = new FingerprintBuilder();
        builder.AddSlots(model, @object);
        return builder.Result;
    }

    private readonly Fingerprint Result => new(_high, _low);

    private void AddSlots(FactModel model, FactObject @object)
    {
        Add(@object.Class.Name);
        foreach (SlotValue slot in @object.Slots)
        {
            Add(slot.Slot.Name);
            Add(model, slot.Value);
        }

        Add('}');
    }

    private void Add(FactModel model, FactValue value)
    {
        switch (value)
        {
            case ScalarValue scalar:
                Add(scalar.Identity);
                break;
            case EnumValue { Value.Name: var name }:
                Add(name);
                break;
            case ReferenceValue reference:
                Add('*');
                Add(IdentifierKey.Of(model, reference.Class, reference.Id));
                break;
            case ObjectValue { Object: var inlined } when inlined.Id is { } id:
                // A fact inlined here is compared by itself; for the one around it, it is the same whether inlined or named.
                Add('*');
                Add(IdentifierKey.Of(model, inlined.Class, id));
                break;
            case ObjectValue { Object: var part }:
                Add('{');
                AddSlots(model, part);
                break;
            case ListValue list:
                Add('[');
                foreach (FactValue item in list.Items)
                {
                    Add(model, item);
                }

                Add(']');
                break;
            case AnyValue { Content: var content }:
                Add(content);
                break;
        }
    }

    private void Add(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Add(scalar.IsPlain ? '~' : '"');
                Add(scalar.Text);
                break;
            case YamlSequence sequence:
                Add('[');
                foreach (YamlNode item in sequence.Items)
                {
                    Add(item);
                }

                Add(']');
                break;
            case YamlMapping mapping:
                Add('{');
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Add(entry.Key.Text);
                    Add(entry.Value);
                }

                Add('}');
                break;
        }
    }

    private void Add(string text)
    {
        foreach (char unit in text)
        {
            Add(unit);
        }

        Add('\0');
    }

    private void Add(char unit)
    {
        _high = (_high ^ unit) * Prime;
        _low = ((_low ^ unit) * Prime) ^ (_low >> 29);
    }
}
