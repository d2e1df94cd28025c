using static DialogueFacts.Compiler.Model.Metamodel.MetaSlots;

namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>What elements of all kinds have in common.</summary>
internal static class ElementMetamodel
{
    public static readonly MetaClass Annotation = new("annotation", () =>
    [
        Scalar("tag", "the annotation's name; a CURIE is expanded"),
        Any("value", "any YAML"),
        Documentation("annotations"),
        Documentation("extensions"),
    ])
    {
        HasSimpleForm = true,
    };

    /// <summary>Of elements, expressions, permissible values and rules alike (<c>common_metadata</c>, <c>extensible</c>, <c>annotatable</c>).</summary>
    public static IEnumerable<MetaSlot> Common =>
    [
        Scalar("title", "XML documentation; a title of a permissible value is one of its wordings"),
        Scalar("description", "XML documentation"),
        ScalarList("aliases", "wordings by which evidence is recognised"),
        Scalar("deprecated", "`[Obsolete]` in C#, a finding where data use it"),
        Scalar("deprecated_element_has_exact_replacement", "named by the finding"),
        Scalar("deprecated_element_has_possible_replacement", "named by the finding"),
        ScalarList("in_subset", "the subset must exist; `curatorial` exempts from evidence"),
        new("annotations", MetaShape.Any, MetaSupport.Implemented, "surfaced with their tags expanded; DialogueFacts' own rules are annotations"),
        .. DocumentationOf(
            "alt_descriptions", "broad_mappings", "categories", "close_mappings", "comments", "contributors", "created_by", "created_on", "examples",
            "exact_mappings", "extensions", "from_schema", "imported_from", "in_language", "keywords", "last_updated_on", "mappings", "modified_by",
            "narrow_mappings", "notes", "owned_by", "rank", "related_mappings", "see_also", "source", "status", "structured_aliases", "todos", "publisher"),
    ];

    /// <summary>Of what has a name.</summary>
    public static IEnumerable<MetaSlot> Element =>
    [
        Scalar("name", "the element's name, where it is not its key"),
        ScalarList("id_prefixes", "prefixes of identifiers; a warning, an error if they are closed"),
        Flag("id_prefixes_are_closed", "makes other prefixes errors"),
        ScalarList("implements", "expanded; evidence slots are recognised by it"),
        ScalarList("instantiates", "the classes that annotations are typed by"),
        Documentation("definition_uri", "filled in by other tools"),
        Documentation("local_names"),
        Documentation("conforms_to"),
        .. Common,
    ];

    /// <summary>Of what has parents.</summary>
    public static IEnumerable<MetaSlot> Definition =>
    [
        Scalar("is_a", "the parent"),
        Flag("abstract", "has no direct instances"),
        Flag("mixin", "an interface in C#"),
        ScalarList("mixins", "further parents"),
        ScalarList("apply_to", "the reverse of `mixins`: injects this into the elements named"),
        Documentation("values_from", "names a value set outside of the model"),
        .. Element,
    ];

    public static readonly MetaClass Subset = new("subset", () => Element);

    public static readonly MetaClass Prefix = new("prefix", () =>
    [
        Scalar("prefix_prefix", "the prefix"),
        Scalar("prefix_reference", "what it stands for"),
    ])
    {
        HasSimpleForm = true,
    };

    public static readonly MetaClass Setting = new("setting", () =>
    [
        Scalar("setting_key", "the variable"),
        Scalar("setting_value", "its value"),
    ])
    {
        HasSimpleForm = true,
    };
}
