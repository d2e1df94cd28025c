namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>A class of LinkML's metamodel with all its slots, those it inherits included.</summary>
/// <param name="name">As messages call it.</param>
/// <param name="slots">Evaluated when first needed: metamodel classes hold each other.</param>
internal sealed class MetaClass(string name, Func<IEnumerable<MetaSlot>> slots)
{
    private readonly Lazy<Dictionary<string, MetaSlot>> _slots = new(() => slots().ToDictionary(s => s.Name, StringComparer.Ordinal));

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, MetaSlot> Slots => _slots.Value;

    /// <summary>Whether a bare scalar may stand for an object of the class, as in <c>foaf: http://xmlns.com/foaf/0.1/</c>.</summary>
    public bool HasSimpleForm { get; init; }
}
