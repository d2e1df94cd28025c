using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes properties, each with the field that keeps its value.</summary>
internal sealed class PropertyEmitter(ApiPlan plan)
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private readonly ValueCode _values = new(plan);

    /// <summary>A property of a record.</summary>
    public void Emit(IndentedWriter writer, PropertyPlan property)
    {
        string name = CSharpName.Escape(property.Name);
        DocumentationWriter.Write(writer, property.Documentation);
        string declaration = $"public {(property.IsNew ? "new " : "")}{ValueCode.TypeOf(property)} {name} => ";
        switch (property.Access)
        {
            case PropertyAccess.NotNullOfBase:
                writer.Write(declaration + $"base.{name}{(property.Value.IsStruct ? ".GetValueOrDefault()" : "!")};");
                break;
            case PropertyAccess.CastOfBase when !property.IsList:
                string cast = $"(base.{name} as {property.Value.Type})";
                writer.Write(declaration + $"{cast}{(property.IsNullable ? "" : "!")};");
                break;
            case PropertyAccess.CastOfBase:
                WriteCached(writer, property, declaration, $"global::DialogueFacts.Data.FactSlots.Narrow<{property.Value.Type}>(base.{name})");
                break;
            default:
                WriteCached(writer, property, declaration, _values.Read(property, "_slots"));
                break;
        }

        writer.Blank();
        EmitIds(writer, property);
        EmitAlternatives(writer, property);
    }

    /// <summary>A static property of the root.</summary>
    public void EmitStatic(IndentedWriter writer, PropertyPlan property)
    {
        DocumentationWriter.Write(writer, property.Documentation);
        string table = plan.Qualify("CompiledFacts") + ".Facts";
        string read = property.IsList
            ? $"{table}.JoinRoots(static slots => {_values.Read(property, "slots")})"
            : _values.Read(property, $"{table}.RootWith({property.Slot})");
        string field = "_" + property.Name;
        writer.Write($"public static {ValueCode.TypeOf(property)} {CSharpName.Escape(property.Name)} => {ValueCode.Kept(property, field, read)};");
        writer.Write($"private static {ValueCode.FieldType(property)} {field};");
        writer.Blank();
    }

    /// <summary>A property of an interface.</summary>
    public static void EmitAbstract(IndentedWriter writer, PropertyPlan property)
    {
        DocumentationWriter.Write(writer, property.Documentation);
        writer.Write($"{(property.IsNew ? "new " : "")}{ValueCode.TypeOf(property)} {CSharpName.Escape(property.Name)} {{ get; }}");
        writer.Blank();
    }

    /// <summary>A property of an interface that a record has under another name or as another type.</summary>
    public void EmitExplicit(IndentedWriter writer, InterfaceMemberPlan member)
    {
        PropertyPlan property = member.Property;
        string value = member.Own is { } own ? CSharpName.Escape(own) : ValueCode.Value(property, _values.Read(property, "_slots"));
        writer.Write($"{ValueCode.TypeOf(property)} {member.Interface}.{CSharpName.Escape(property.Name)} => {value};");
        writer.Blank();
    }

    private static void WriteCached(IndentedWriter writer, PropertyPlan property, string declaration, string read)
    {
        string field = "_" + property.Name;
        writer.Write(declaration + ValueCode.Kept(property, field, read) + ";");
        writer.Write($"private {ValueCode.FieldType(property)} {field};");
    }

    private static void EmitIds(IndentedWriter writer, PropertyPlan property)
    {
        if (property.IdName is not { } idName)
        {
            return;
        }

        string name = CSharpName.Escape(idName);
        DocumentationWriter.Element(
            writer, "summary", $"What {property.Name} refers to, by identifier: also what lies outside of these facts. CURIEs are expanded.");
        writer.Write(property.IsList
            ? $"public {List}<string> {name} => _{idName} ??= _slots.Values({property.Slot}, global::DialogueFacts.Data.Decode.Text);"
            : $"public string? {name} => _{idName} ??= _slots.String({property.Slot});");
        writer.Write($"private {(property.IsList ? List + "<string>" : "string")}? _{idName};");
        writer.Blank();
    }

    private static void EmitAlternatives(IndentedWriter writer, PropertyPlan property)
    {
        string own = CSharpName.Escape(property.Name);
        foreach (AlternativePlan alternative in property.Alternatives)
        {
            string type = alternative.Value.Type;
            string name = CSharpName.Escape(alternative.Name);
            DocumentationWriter.Element(
                writer, "summary", property.IsList ? $"Those of {property.Name} that are of this type." : $"{property.Name} if it is of this type, else null.");
            if (property.IsList)
            {
                writer.Write($"public {List}<{type}> {name} => _{alternative.Name} ??= global::DialogueFacts.Data.FactSlots.Narrow<{type}>({own});");
                writer.Write($"private {List}<{type}>? _{alternative.Name};");
            }
            else
            {
                writer.Write(alternative.Value.IsStruct
                    ? $"public {type}? {name} => {own} is {type} value ? value : null;"
                    : $"public {type}? {name} => {own} as {type};");
            }

            writer.Blank();
        }
    }
}
