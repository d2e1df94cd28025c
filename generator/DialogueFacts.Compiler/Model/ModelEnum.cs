using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>An enum with all that it inherits and includes.</summary>
public sealed class ModelEnum(ElementMetadata metadata) : ModelElement(metadata)
{
    /// <summary>In the order of the schema, inherited ones first.</summary>
    public required EquatableArray<PermissibleValue> Values { get; init; }

    /// <summary>An enum without permissible values (or one that only an ontology could enumerate): any text.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether there are values that only an ontology could enumerate.</summary>
    internal bool IsDynamic { get; init; }

    public PermissibleValue? Find(string text) => _byText.TryGetValue(text, out PermissibleValue? value) ? value : null;

    internal void IndexValues()
    {
        foreach (PermissibleValue value in Values)
        {
            _byText[value.Name] = value;
        }
    }

    private readonly Dictionary<string, PermissibleValue> _byText = new(StringComparer.Ordinal);
}
