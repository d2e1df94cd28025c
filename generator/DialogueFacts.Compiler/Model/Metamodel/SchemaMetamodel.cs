using static DialogueFacts.Compiler.Model.Metamodel.MetaSlots;

namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>The slots of a schema itself.</summary>
internal static class SchemaMetamodel
{
    private const string NoRenaming =
        "names are imported as they are; LinkML's own schemas cannot say it either, as no class of the metamodel has 'structured_imports', and nothing says what would be renamed";

    public static readonly MetaClass Schema = new("schema", () =>
    [
        Scalar("id", "the schema's URI; the evidence module is known by it"),
        Documentation("version"),
        ScalarList("imports", "relative to the importing file, nested, circular; `linkml:` modules and `evidence` are built in"),
        Members("prefixes", () => ElementMetamodel.Prefix, "expand CURIEs in the model and in identifiers", "prefix_prefix"),
        Scalar("default_prefix", "a prefix or a URI: what element URIs start with"),
        Scalar("default_range", "the range of slots that state none; else `string`"),
        Members("subsets", () => ElementMetamodel.Subset, "what `in_subset` names"),
        Members("types", () => TypeMetamodel.Type, "types"),
        Members("enums", () => EnumMetamodel.Enum, "enums"),
        Members("slots", () => SlotMetamodel.Slot, "slots that classes share"),
        Members("classes", () => ClassMetamodel.Class, "classes"),
        Members("settings", () => ElementMetamodel.Setting, "what `{name}` stands for in structured patterns", "setting_key"),
        Documentation("emit_prefixes", "for RDF output"),
        Documentation("default_curi_maps", "lie in the network; prefixes in general use are known without them"),
        Documentation("license"),
        Documentation("slot_names_unique", "about names in other targets"),
        Documentation("metamodel_version"),
        Documentation("source_file"),
        Documentation("source_file_date"),
        Documentation("source_file_size"),
        Documentation("generation_date"),
        Documentation("@type", "what JSON-LD adds"),
        Documentation("@context", "what JSON-LD adds"),
        Unsupported("bindings", "LinkML does not say whose values a schema's own bindings are about; bind enums on the slots"),
        Parts("structured_imports", () => Import, "further imports"),
        .. ElementMetamodel.Element,
    ]);

    public static readonly MetaClass Import = new("import expression", () =>
    [
        Scalar("import_from", "what is imported, as under `imports`"),
        Unsupported("import_as", NoRenaming),
        Unsupported("import_map", NoRenaming),
        .. ElementMetamodel.Common,
    ]);
}
