using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Enums;

/// <summary>The enums that slots state in place (<c>enum_range</c>); they get a name made of the slot's.</summary>
internal sealed class EnumRanges(EnumResolver resolver, SchemaIndex schema)
{
    private readonly Dictionary<(string File, int Node), ModelEnum> _byNode = [];
    private readonly List<ModelEnum> _all = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyList<ModelEnum> All => _all;

    public ModelEnum Read(Definition expression, string slot)
    {
        (string, int) node = (expression.File.Name, expression.Source.Number);
        if (!_byNode.TryGetValue(node, out ModelEnum? known))
        {
            known = resolver.Resolve(expression, NameFor(slot));
            _byNode.Add(node, known);
            _all.Add(known);
        }

        return known;
    }

    private string NameFor(string slot)
    {
        string wanted = SchemaNames.CamelCased(slot.Length == 0 ? "value" : slot) + "Enum";
        string name = wanted;
        for (int i = 2; !_names.Add(name) || schema.Enums.Find(name) is not null || schema.Classes.Find(name) is not null; i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
