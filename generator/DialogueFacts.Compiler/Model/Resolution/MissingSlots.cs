using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>
/// Tells the classes that have fewer slots than they were meant to, for a mistake in the model that is reported there: whoever uses such a
/// slot has made none.
/// </summary>
internal static class MissingSlots
{
    /// <summary>Looks at the class itself; what it inherits from may lack slots as well.</summary>
    public static bool MayBeIn(Definition definition, SchemaIndex schema, SlotKeys keys) =>
        definition.Scalars("is_a").Concat(definition.Scalars("mixins")).Any(name => schema.Classes.Find(name.Text) is null)
        || definition.Scalars("slots").Any(name => keys.Find(name.Text) is null)
        || (definition.Node("slots") is { } slots and not YamlSequence and not YamlScalar)
        || definition.Node("attributes") is YamlScalar
        || definition.IsUnclear;
}
