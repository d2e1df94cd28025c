using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>
/// What several definitions say of one element, as one: for each metamodel slot the definition that decides it. Gathered from the nearest
/// definition on; its size is that of what is said, however many definitions repeat it.
/// </summary>
internal sealed class Statements
{
    private readonly Dictionary<string, Definition> _holders = new(StringComparer.Ordinal);
    private List<Definition>? _annotated;

    public Statements()
    {
    }

    public Statements(Definition definition)
    {
        if (definition.Source is YamlMapping mapping)
        {
            foreach (YamlEntry entry in mapping.Entries)
            {
                Add(entry, definition);
            }
        }
    }

    /// <summary>The definitions with annotations, the nearest first.</summary>
    public IReadOnlyList<Definition> Annotated => _annotated ?? (IReadOnlyList<Definition>)[];

    public bool IsEmpty => _holders.Count == 0;

    /// <summary>Whether one of the definitions may mean more than can be read.</summary>
    public bool IsUnclear => _holders.Values.Any(h => h.IsUnclear);

    /// <summary>The definition that decides a metamodel slot, or null if none says anything of it.</summary>
    public Definition? Find(string slot) => _holders.TryGetValue(slot, out Definition? holder) ? holder : null;

    /// <summary>
    /// Adds what definitions further away say. What is said already stands, but bounds tighten, as a refinement narrows and never widens.
    /// </summary>
    public Statements AddFurther(Statements further)
    {
        bool hasPattern = HasPattern;
        foreach (KeyValuePair<string, Definition> said in further._holders)
        {
            if (_holders.TryGetValue(said.Key, out Definition? holder) ? IsTighter(said.Key, said.Value, holder) : !(hasPattern && IsPattern(said.Key)))
            {
                _holders[said.Key] = said.Value;
            }
        }

        foreach (Definition annotated in further.Annotated)
        {
            _annotated ??= [];
            if (!_annotated.Contains(annotated))
            {
                _annotated.Add(annotated);
            }
        }

        return this;
    }

    /// <summary>
    /// Adds what a more general slot hands down: only what LinkML calls inherited, and a flag that is raised there stays raised.
    /// </summary>
    public Statements AddInherited(Statements general)
    {
        bool hasPattern = HasPattern;
        foreach (KeyValuePair<string, Definition> said in general._holders)
        {
            if (InheritedSlots.Contains(said.Key)
                && (_holders.TryGetValue(said.Key, out Definition? holder)
                    ? IsTighter(said.Key, said.Value, holder) || (holder.Flag(said.Key) == false && said.Value.Flag(said.Key) == true)
                    : !(hasPattern && IsPattern(said.Key))))
            {
                _holders[said.Key] = said.Value;
            }
        }

        return this;
    }

    private void Add(YamlEntry entry, Definition definition)
    {
        if (PlainValues.IsNull(entry.Value))
        {
            return;
        }

        _holders[entry.Key.Text] = definition;
        if (entry.Key.Text == "annotations")
        {
            _annotated = [definition];
        }
    }

    /// <summary>A pattern replaces a structured one further away, and the other way around.</summary>
    private bool HasPattern => _holders.Keys.Any(IsPattern);

    private static bool IsPattern(string slot) => slot is "pattern" or "structured_pattern";

    private static bool IsTighter(string slot, Definition candidate, Definition holder)
    {
        int sign = slot switch
        {
            "minimum_value" => 1,
            "maximum_value" => -1,
            _ => 0,
        };
        return sign != 0 && candidate.Text(slot) is { } bound && holder.Text(slot) is { } known && Compare(bound, known) * sign > 0;
    }

    private static int Compare(string left, string right) =>
        PlainValues.NumberOf(left) is { } a && PlainValues.NumberOf(right) is { } b ? a.CompareTo(b) : string.CompareOrdinal(left, right);
}
