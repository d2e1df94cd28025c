using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes values in the form that their slot's storage has.</summary>
/// <param name="named">By node: the keys of the facts that texts name, and references where their first class does not tell.</param>
internal sealed class ValueEncoder(ApiPlan plan, ObjectEncoder objects, DataBuffer buffer, Dictionary<int, string> named)
{
    private readonly Dictionary<string, EnumPlan> _enums = plan.Enums.ToDictionary(e => plan.Model.Enums[e.Number].Name, StringComparer.Ordinal);

    public void WriteSlot(DataSlot slot, FactValue value)
    {
        if (!slot.Storage.IsList)
        {
            Write(value, slot.Storage.Form);
            return;
        }

        foreach (FactValue item in value is ListValue list ? list.Items : new EquatableArray<FactValue>([value]))
        {
            int start = buffer.Length;
            Write(item, slot.Storage.Form);
            buffer.Prepend(start, "");
        }
    }

    /// <summary>A mapping from keys to values of any form.</summary>
    public void WriteMapping(IEnumerable<(YamlScalar Key, FactValue Value)> entries)
    {
        buffer.Append((char)ValueForm.Mapping);
        foreach ((YamlScalar key, FactValue value) in entries)
        {
            int start = buffer.Length;
            buffer.Append(key.Text);
            buffer.Prepend(start, "");
            start = buffer.Length;
            WriteTagged(value);
            buffer.Prepend(start, "");
        }
    }

    private void Write(FactValue value, ValueForm form)
    {
        if (form == ValueForm.Any)
        {
            WriteTagged(value);
            return;
        }

        switch (value)
        {
            case ScalarValue scalar:
                buffer.Append(Canonical(scalar.Text, FormOf(scalar)));
                break;
            case EnumValue { Value: var permitted } when form == ValueForm.Enum:
                buffer.Append(Number((EnumValue)value));
                break;
            case EnumValue { Value.Name: var text }:
                buffer.Append(text);
                break;
            case ReferenceValue reference:
                buffer.Append(reference.OrClasses.Count > 0 && named.TryGetValue(reference.Node, out string? key) ? key : IdentifierKey.Of(plan.Model, reference.Class, reference.Id));
                break;
            case ObjectValue { Object: { Id: { } id } fact }:
                buffer.Append(IdentifierKey.Of(plan.Model, fact.Class, id));
                break;
            case ObjectValue { Object: var part }:
                objects.Write(part);
                break;
        }
    }

    private void WriteTagged(FactValue value)
    {
        switch (value)
        {
            case ScalarValue { MayName.Count: > 0 } text when named.TryGetValue(text.Node, out string? key):
                buffer.Append((char)ValueForm.Fact);
                buffer.Append(key);
                break;
            case ScalarValue scalar:
                ValueForm form = FormOf(scalar);
                buffer.Append((char)form);
                buffer.Append(Canonical(scalar.Text, form));
                break;
            case EnumValue permitted:
                buffer.Append((char)ValueForm.Enum);
                buffer.Append(_enums[permitted.Enum].Number);
                buffer.Append('.');
                buffer.Append(Number(permitted));
                break;
            case ListValue list:
                buffer.Append((char)ValueForm.List);
                foreach (FactValue item in list.Items)
                {
                    int start = buffer.Length;
                    WriteTagged(item);
                    buffer.Prepend(start, "");
                }

                break;
            case AnyValue { Content: var node }:
                WriteNode(node);
                break;
            default:
                bool isFact = value is ReferenceValue or ObjectValue { Object.Id: not null };
                buffer.Append((char)(isFact ? ValueForm.Fact : ValueForm.Part));
                Write(value, isFact ? ValueForm.Fact : ValueForm.Part);
                break;
        }
    }

    /// <summary>YAML without a model: what its core schema makes of it.</summary>
    private void WriteNode(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                buffer.Append((char)ValueForm.Mapping);
                foreach (YamlEntry entry in mapping.Entries)
                {
                    int start = buffer.Length;
                    buffer.Append(entry.Key.Text);
                    buffer.Prepend(start, "");
                    WriteItem(entry.Value);
                }

                break;
            case YamlSequence sequence:
                buffer.Append((char)ValueForm.List);
                foreach (YamlNode item in sequence.Items)
                {
                    WriteItem(item);
                }

                break;
            case YamlScalar scalar:
                (ValueForm form, string text) = Resolve(scalar);
                buffer.Append((char)form);
                buffer.Append(text);
                break;
        }
    }

    private void WriteItem(YamlNode node)
    {
        int start = buffer.Length;
        WriteNode(node);
        buffer.Prepend(start, "");
    }

    private int Number(EnumValue value)
    {
        EquatableArray<EnumMemberPlan> members = _enums[value.Enum].Members;
        return value.Value.Number < members.Count ? members[value.Value.Number].Number : 0;
    }

    private static string Canonical(string text, ValueForm form) => form switch
    {
        ValueForm.Integer or ValueForm.Decimal => CanonicalNumber.Decimal(text),
        ValueForm.Double => CanonicalNumber.Double(text),
        ValueForm.Boolean => text.ToLowerInvariant(),
        _ => text,
    };

    private static (ValueForm Form, string Text) Resolve(YamlScalar scalar) => CoreSchema.KindOf(scalar) switch
    {
        ScalarKind.Null => (ValueForm.Null, ""),
        ScalarKind.Boolean => (ValueForm.Boolean, Canonical(scalar.Text, ValueForm.Boolean)),
        ScalarKind.Integer => ResolveInteger(scalar.Text),
        ScalarKind.Float => (ValueForm.Double, CanonicalNumber.Double(scalar.Text)),
        _ => (ValueForm.Text, scalar.Text),
    };

    /// <summary>YAML's integers have no limit, and other bases; C#'s have one.</summary>
    private static (ValueForm Form, string Text) ResolveInteger(string text) =>
        ScalarForm.Read(TypeKind.Integer, text).Text is { } whole ? (ValueForm.Integer, whole)
            : ScalarForm.Read(TypeKind.Decimal, text).Text is { } large ? (ValueForm.Decimal, large)
            : (ValueForm.Text, text);

    private static ValueForm FormOf(ScalarValue scalar) => scalar.Kind switch
    {
        TypeKind.Integer => ValueForm.Integer,
        TypeKind.Float or TypeKind.Double => ValueForm.Double,
        TypeKind.Decimal => ValueForm.Decimal,
        TypeKind.Boolean => ValueForm.Boolean,
        TypeKind.Date => ValueForm.Date,
        TypeKind.DateTime => ValueForm.DateTime,
        TypeKind.DateOrDateTime => scalar.Text.IndexOf('T') < 0 && scalar.Text.IndexOf(' ') < 0 ? ValueForm.Date : ValueForm.DateTime,
        TypeKind.Time => ValueForm.Time,
        TypeKind.Edtf => ValueForm.Edtf,
        TypeKind.Uri => ValueForm.Uri,
        _ => ValueForm.Text,
    };
}
