using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Resolves types: what they come down to, and what they ask for.</summary>
internal sealed class TypeResolver(SchemaIndex schema, Ranges ranges, MetadataReader metadata, ExpressionReader expressions)
{
    public IReadOnlyList<ModelType> Resolve()
    {
        var hierarchy = new Hierarchy(schema, schema.Types, "typeof", mixinSlot: null);
        foreach (Definition type in hierarchy.Ordered)
        {
            ModelType? parent = hierarchy.ParentOf(type) is { } above ? ranges.Types[above.Name] : null;
            ranges.Types[type.Name] = Resolve(type, parent);
        }

        return [.. schema.Types.Names.Select(n => ranges.Types[n])];
    }

    private ModelType Resolve(Definition type, ModelType? parent)
    {
        string? stated = schema.UriOf(type, "uri");
        TypeKind kind = TypeKinds.Of(type, stated, parent?.Kind);
        SlotExpression own = expressions.ReadType(type, parent, ImpliedBounds.Of(stated));
        return new ModelType(metadata.Read(type.Name, stated ?? type.File.DefaultNamespace + SchemaNames.CamelCased(type.Name), type.At, new Statements(type)))
        {
            Kind = kind,
            Parent = parent,
            Expression = own,
        };
    }
}
