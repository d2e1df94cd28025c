using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Reads the value of one annotation that declares a rule, and reports what is wrong with it.</summary>
/// <param name="class">The class that paths start at.</param>
/// <param name="subject">What the rule is on, for messages.</param>
internal sealed class DeclarationValue(DeclarationReader reader, ModelClass @class, string subject, Annotation annotation)
{
    /// <summary>The value as mappings: one, or a list of them.</summary>
    public IEnumerable<YamlMapping> Mappings()
    {
        foreach (YamlNode node in Items(annotation.Value))
        {
            if (node is YamlMapping mapping)
            {
                yield return mapping;
            }
            else
            {
                Report(DeclarationRules.Unreadable, "a mapping is needed");
            }
        }
    }

    /// <summary>The value must say whether the rule holds; and, if there is a problem, it cannot.</summary>
    public void CheckFlag(string? problem)
    {
        if (annotation.Value is not YamlScalar { Text: "true" or "false" })
        {
            Report(DeclarationRules.Unreadable, "true or false is needed");
        }
        else if (problem is not null)
        {
            Report(DeclarationRules.Unreadable, problem);
        }
    }

    /// <summary>A misspelt key would make another rule of it.</summary>
    public void CheckKeys(YamlMapping mapping, params string[] known)
    {
        foreach (string key in mapping.Entries.Select(e => e.Key.Text).Where(k => Array.IndexOf(known, k) < 0))
        {
            string? nearest = Spelling.Nearest(key, known);
            Report(DeclarationRules.Unreadable, $"it has no '{key}'.{(nearest is null ? $" It takes {string.Join(", ", known)}" : $" Write '{nearest}'")}");
        }
    }

    public bool AreFlags(SlotPath path) => Are(
        Ends(path, null), s => s.Range is SlotRange.OfType { Type.Kind: TypeKind.Boolean }, DeclarationRules.Unreadable, $"'{path}' is not true or false");

    public YamlNode? Required(YamlMapping mapping, string key)
    {
        YamlNode? value = mapping[key];
        if (value is null)
        {
            Report(DeclarationRules.Incomplete, key);
        }

        return value;
    }

    public SlotPath? Path(YamlMapping mapping, string key) => Required(mapping, key) is { } node ? Path(node) : null;

    /// <summary>A path that must end at dates. It starts at the rule's class, or at those in <paramref name="from"/>.</summary>
    public SlotPath? DatePath(YamlMapping mapping, string key, IReadOnlyList<ModelClass>? from = null) =>
        Required(mapping, key) is { } node && Path(node, from) is { } path && AreDates(Ends(path, from), path.ToString()) ? path : null;

    public IEnumerable<SlotPath> DatePaths(YamlNode node) => Paths(node).Where(p => AreDates(Ends(p, null), p.ToString()));

    /// <summary>One path, or a list of them; those that lead nowhere are reported and left out.</summary>
    public IReadOnlyList<SlotPath> Paths(YamlNode node) => [.. Items(node).Select(n => Path(n)).OfType<SlotPath>()];

    public SlotPath? Path(YamlNode node, IReadOnlyList<ModelClass>? from = null)
    {
        if (node is not YamlScalar { Text.Length: > 0 } scalar)
        {
            Report(DeclarationRules.Unreadable, "a slot or a path of slots is needed");
            return null;
        }

        var path = SlotPath.Parse(scalar.Text);
        PathResolution[] resolutions = [.. (from ?? [@class]).Select(c => path.Resolve(c, reader.Hierarchy))];
        if (Array.Exists(resolutions, r => r.UnknownKey is null))
        {
            return path;
        }

        if (!Array.Exists(resolutions, r => r.IsOpen))
        {
            string unknown = resolutions.FirstOrDefault()?.UnknownKey ?? path.Keys[0];
            Report(DeclarationRules.UnknownPath, scalar.Text, unknown, Suggestion.For(unknown, resolutions.SelectMany(r => r.KnownKeys)));
        }

        return null;
    }

    /// <summary>A mapping from paths to something: paths as keys, which start at the rule's class.</summary>
    public IEnumerable<(SlotPath Path, YamlNode Value)> Pairs(YamlMapping mapping, string key)
    {
        if (mapping[key] is not null and not YamlMapping)
        {
            Report(DeclarationRules.Unreadable, $"a mapping is needed for '{key}'");
        }

        if (mapping[key] is YamlMapping pairs)
        {
            foreach (YamlEntry entry in pairs.Entries)
            {
                if (Path(entry.Key) is { } path)
                {
                    yield return (path, entry.Value);
                }
            }
        }
    }

    /// <summary>The classes of the objects at the end of a path from the rule's class; null if that cannot be told, as was reported.</summary>
    public IReadOnlyList<ModelClass>? Targets(SlotPath path) =>
        Ends(path, null).Any(IsUnknown) ? null : [.. Ends(path, null).SelectMany(s => s.Range.Classes()).Distinct()];

    public bool AreDates(IEnumerable<InducedSlot> slots, string name) => Are(slots, IsDate, DeclarationRules.NoDate, name);

    /// <summary>What cannot be told of a slot was reported there: then the rule is left out without another word.</summary>
    private bool Are(IEnumerable<InducedSlot> slots, Func<InducedSlot, bool> isFit, Rule rule, string problem)
    {
        InducedSlot[] unfit = [.. slots.Where(s => !isFit(s))];
        if (!Array.TrueForAll(unfit, IsUnknown))
        {
            Report(rule, problem);
        }

        return unfit.Length == 0;
    }

    private static bool IsUnknown(InducedSlot slot) => slot.Range is SlotRange.Any { IsUnknown: true };

    private IEnumerable<InducedSlot> Ends(SlotPath path, IReadOnlyList<ModelClass>? from) =>
        (from ?? [@class]).SelectMany(c => path.Resolve(c, reader.Hierarchy).Ends);

    private static bool IsDate(InducedSlot slot) => slot.Range is SlotRange.OfType
    {
        Type.Kind: TypeKind.Edtf or TypeKind.Date or TypeKind.DateTime or TypeKind.DateOrDateTime,
    };

    private static YamlNode[] Items(YamlNode node) => node is YamlSequence sequence ? [.. sequence.Items] : [node];

    private void Report(Rule rule, params string[] details) =>
        reader.Findings.Add(@class, Finding.Of(rule, annotation.At, [subject, annotation.Tag, .. details.Select(d => (Argument)d)]));
}
