using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Enums;

/// <summary>Permissible values while they are gathered, each text once; what comes later says more of it.</summary>
internal sealed class EnumValues
{
    private readonly Dictionary<string, PermissibleValue> _byText = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>Whether there are values that only an ontology could enumerate.</summary>
    public bool IsDynamic { get; set; }

    public int Count => _byText.Count;

    public void Add(PermissibleValue value)
    {
        if (!_byText.ContainsKey(value.Name))
        {
            _texts.Add(value.Name);
        }

        _byText[value.Name] = value;
    }

    public void AddAll(ModelEnum other)
    {
        IsDynamic |= other.IsDynamic;
        foreach (PermissibleValue value in other.Values)
        {
            Add(value);
        }
    }

    public void RemoveAll(EnumValues others)
    {
        foreach (string text in others._texts)
        {
            _byText.Remove(text);
        }

        _texts.RemoveAll(t => !_byText.ContainsKey(t));
    }

    public EquatableArray<PermissibleValue> ToEquatableArray() => _texts.Select((t, i) => _byText[t].At(i)).ToEquatableArray();
}
