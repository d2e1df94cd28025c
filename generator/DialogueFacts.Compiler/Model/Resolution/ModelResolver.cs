using DialogueFacts.Compiler.Model.Checks;
using DialogueFacts.Compiler.Model.Enums;
using DialogueFacts.Compiler.Model.Patterns;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Puts a resolved model together, each kind of element after those that it needs.</summary>
internal sealed class ModelResolver
{
    private readonly SchemaIndex _schema;
    private readonly MetadataReader _metadata;
    private readonly Ranges _ranges;
    private readonly SlotKeys _keys;
    private readonly EnumResolver _enums;
    private readonly EnumRanges _enumRanges;
    private readonly ExpressionReader _expressions;

    public ModelResolver(SchemaIndex schema)
    {
        _schema = schema;
        _metadata = new MetadataReader(schema);
        _ranges = new Ranges(schema);
        _keys = new SlotKeys(schema);
        _enums = new EnumResolver(schema, _ranges, _metadata);
        _enumRanges = new EnumRanges(_enums, schema);
        _expressions = new ExpressionReader(schema, _ranges, new PatternReader(schema), _enumRanges, _keys);
    }

    public FactModel Resolve(string? targetClass)
    {
        var classes = new ClassResolver(_schema, _ranges, _metadata);
        IReadOnlyList<ModelEnum> enums = _enums.Resolve();
        IReadOnlyList<ModelType> types = new TypeResolver(_schema, _ranges, _metadata, _expressions).Resolve();
        ResolveSlots(classes);
        Definition root = _schema.Main.Root;
        EquatableArray<Annotation> annotations = _metadata.AnnotationsOf(new Statements(root));
        var model = new FactModel
        {
            Files = _schema.Files.Select(f => f.Content).ToEquatableArray(),
            Id = _schema.Main.Id,
            Name = root.Text("name") ?? "",
            Description = root.Text("description"),
            CSharpNamespace = annotations.FirstOrDefault(a => a.Tag == "csharp_namespace")?.Value is YamlScalar name ? name.Text : null,
            Classes = classes.Classes.ToEquatableArray(),
            Enums = enums.Concat(_enumRanges.All).ToEquatableArray(),
            Types = types.ToEquatableArray(),
            Roots = RootFinder.Find(classes.Classes, _schema, targetClass),
            IsTargetNamed = targetClass is not null,
            DefaultPrefix = root.Text("default_prefix"),
            DefaultRange = root.Text("default_range"),
            Prefixes = PrefixMaps.Of(_schema, annotations),
            LacksImports = _schema.Findings.Has(ModelRules.MissingImport),
        };
        DefaultCheck.Run(model, classes.Ordered, _schema.Findings);
        new ExpressionNameCheck(model, _schema).Run(classes.Ordered);
        return model;
    }

    private void ResolveSlots(ClassResolver classes)
    {
        var slotHierarchy = new Hierarchy(_schema, _schema.Slots, "is_a", "mixins");
        var layering = new SlotLayering(_schema, slotHierarchy, _keys);
        foreach (ClassLayers layers in classes.Ordered)
        {
            layering.Fill(layers);
        }

        var inducer = new SlotInducer(
            _schema, _ranges, _metadata, _expressions, new SubpropertyValues(_schema, slotHierarchy), classes.Layers);
        foreach (ClassLayers layers in classes.Ordered)
        {
            inducer.Induce(layers);
        }

        var conditions = new ConditionReader(_schema, _expressions, _keys);
        var checks = new ModelChecks(_schema, _keys, classes.Classes);
        foreach (ClassLayers layers in classes.Ordered)
        {
            conditions.Read(layers);
            checks.Run(layers);
        }
    }
}
