using DialogueFacts.Compiler.Model.Imports;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Resolves classes up to their slots: who inherits from whom, and what each knows.</summary>
internal sealed class ClassResolver
{
    private readonly SchemaIndex _schema;
    private readonly Hierarchy _hierarchy;
    private readonly Dictionary<Definition, ClassLayers> _layers = [];
    private readonly Dictionary<ModelClass, ClassLayers> _byModel = [];

    /// <summary>Makes the classes known by name, so that ranges can mean them before any has slots.</summary>
    public ClassResolver(SchemaIndex schema, Ranges ranges, MetadataReader metadata)
    {
        _schema = schema;
        _hierarchy = new Hierarchy(schema, schema.Classes, "is_a", "mixins");
        foreach (Definition definition in schema.Classes.All)
        {
            Classes.Add(Outline(definition, metadata));
            ranges.Classes.Add(definition.Name, Classes[Classes.Count - 1]);
        }

        foreach (Definition definition in _hierarchy.Ordered)
        {
            ModelClass model = ranges.Classes[definition.Name];
            var layers = new ClassLayers(definition, model)
            {
                Parent = _hierarchy.ParentOf(definition) is { } parent ? _layers[parent] : null,
                Mixins = [.. _hierarchy.MixinsOf(definition).Select(m => _layers[m])],
            };
            model.Parent = layers.Parent?.Model;
            model.Mixins = layers.Mixins.Select(m => m.Model).ToEquatableArray();
            model.IsInCycle = _hierarchy.IsInCycle(definition) || model.Parent?.IsInCycle == true || model.Mixins.Any(m => m.IsInCycle);
            model.IsIncomplete = model.IsInCycle;
            _layers.Add(definition, layers);
            _byModel.Add(model, layers);
        }

        ILookup<ModelClass?, ModelClass> children = Classes.ToLookup(c => c.Parent);
        foreach (ModelClass model in Classes)
        {
            model.Children = children[model].ToEquatableArray();
        }
    }

    /// <summary>In the order of files and text.</summary>
    public List<ModelClass> Classes { get; } = [];

    /// <summary>Parents before those that inherit from them.</summary>
    public IEnumerable<ClassLayers> Ordered => _hierarchy.Ordered.Select(d => _layers[d]);

    public IReadOnlyDictionary<ModelClass, ClassLayers> Layers => _byModel;

    private ModelClass Outline(Definition definition, MetadataReader metadata)
    {
        string ownUri = definition.File.DefaultNamespace + SchemaNames.CamelCased(definition.Name);
        string uri = _schema.UriOf(definition, "class_uri") ?? ownUri;
        return new ModelClass(metadata.Read(definition.Name, uri, definition.At, new Statements(definition)))
        {
            Number = Classes.Count,
            IsAbstract = definition.Flag("abstract") == true,
            IsMixin = definition.Flag("mixin") == true,
            IsTreeRoot = definition.Flag("tree_root") == true,
            IsAny = uri == BuiltinSchemas.LinkmlNamespace + "Any",
            DefinitionUri = ownUri,
        };
    }
}
