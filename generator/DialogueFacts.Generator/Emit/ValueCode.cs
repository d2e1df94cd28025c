using DialogueFacts.Compiler.Naming;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit;

/// <summary>The expressions that read values from data.</summary>
internal sealed class ValueCode(ApiPlan plan)
{
    private const string Data = "global::DialogueFacts.Data";

    /// <summary>The type of a property.</summary>
    public static string TypeOf(PropertyPlan property) => property.IsList
        ? $"global::System.Collections.Generic.IReadOnlyList<{property.Value.Type}>"
        : property.Value.Type + (property.IsNullable ? "?" : "");

    /// <summary>The type of the field that keeps what <see cref="Read"/> gives.</summary>
    public static string FieldType(PropertyPlan property) => property.IsList || !property.Value.IsStruct
        ? TypeOf(property with { IsNullable = true }) + (property.IsList ? "?" : "")
        : $"{Data}.SlotValue<{property.Value.Type}>";

    /// <summary>Reads the value of a property; gives what its field has.</summary>
    /// <param name="slots">The expression for the slots.</param>
    public string Read(PropertyPlan property, string slots) => property.IsList ? ReadList(property, slots) : ReadOne(property, slots);

    /// <summary>The value of a property that is not a list, of what <see cref="Read"/> gives.</summary>
    public static string Value(PropertyPlan property, string read)
    {
        if (property.Value.IsStruct && !property.IsList)
        {
            return read + (property.IsNullable ? ".Optional" : ".Required");
        }

        return property.IsNullable || property.IsList ? read : $"({read})!";
    }

    /// <summary>The value of a property that is read once: of a field of <see cref="FieldType"/>, and of what <see cref="Read"/> gives for it.</summary>
    public static string Kept(PropertyPlan property, string field, string read) => property.Value.IsStruct && !property.IsList
        ? $"{field}.IsRead ? {Value(property, field)} : {Value(property, $"{field}.Keep({read})")}"
        : Value(property, $"{field} ??= {read}");

    private string ReadOne(PropertyPlan property, string slots)
    {
        ValuePlan value = property.Value;
        string type = value.Type;
        int slot = property.Slot;
        if (property.Storage.Form == ValueForm.Any)
        {
            return $"{slots}.{(value.IsStruct ? "AnyStruct" : "Any")}<{type}>({slot})";
        }

        return value.Form switch
        {
            ValueForm.Text when property.IsIdentifier => $"{slots}.Id({slot})",
            ValueForm.Text => $"{slots}.String({slot})",
            ValueForm.Fact when property.Relation >= 0 => $"{slots}.FactOrRelated<{type}>({slot}, {property.Relation})",
            ValueForm.Fact => $"{slots}.Fact<{type}>({slot})",
            ValueForm.Part => $"{slots}.Part<{type}>({slot})",
            _ when value.IsStruct => $"{slots}.Value{(property.IsIdentifier ? "OfId" : "")}<{type}>({slot}, {Decoder(property)})",
            _ => $"{slots}.Object{(property.IsIdentifier ? "OfId" : "")}<{type}>({slot}, {Decoder(property)})",
        };
    }

    private string ReadList(PropertyPlan property, string slots)
    {
        string type = property.Value.Type;
        int slot = property.Slot;
        if (property.Storage.Form == ValueForm.Any)
        {
            return $"{slots}.{(property.Storage.IsList ? "Anys" : "AnyItems")}<{type}>({slot})";
        }

        return property.Value.Form switch
        {
            ValueForm.Fact when property.Relation >= 0 => $"{slots}.FactsAndRelated<{type}>({slot}, {property.Relation})",
            ValueForm.Fact => $"{slots}.Facts<{type}>({slot})",
            ValueForm.Part => $"{slots}.Parts<{type}>({slot})",
            _ => $"{slots}.Values<{type}>({slot}, {Decoder(property)})",
        };
    }

    private string Decoder(PropertyPlan property) => property.Value.Form switch
    {
        ValueForm.Integer => $"{Data}.Decode.Integer",
        ValueForm.Double => $"{Data}.Decode.Double",
        ValueForm.Decimal => $"{Data}.Decode.Decimal",
        ValueForm.Boolean => $"{Data}.Decode.Boolean",
        ValueForm.Date => $"{plan.Qualify("CompiledFacts")}.DecodeDate",
        ValueForm.DateTime => $"{Data}.Decode.DateTimeOffset",
        ValueForm.Time => $"{plan.Qualify("CompiledFacts")}.DecodeTime",
        ValueForm.Edtf => $"{Data}.Decode.Edtf",
        ValueForm.Uri => $"{Data}.Decode.Uri",
        ValueForm.Enum when property.Storage.Form == ValueForm.Enum => $"static utf8 => ({property.Value.Type}){Data}.Decode.Number(utf8)",
        ValueForm.Enum =>
            $"static utf8 => ({property.Value.Type}){plan.Qualify(plan.Enums[property.Value.Enum].TextsName)}.Texts.Find({Data}.Decode.Text(utf8))",
        _ => $"{Data}.Decode.Text",
    };
}
