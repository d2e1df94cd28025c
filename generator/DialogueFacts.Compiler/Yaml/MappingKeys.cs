using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Decides what may be a key of a mapping, and reports what may not.</summary>
internal sealed class MappingKeys(string file, List<Finding> findings)
{
    /// <summary>Up to here, comparing with each key is faster than hashing.</summary>
    private const int FewKeys = 16;

    /// <summary>The key, or null if its entry is to be left out.</summary>
    public YamlScalar? Accept(YamlNode node, ref OpenCollection mapping, List<YamlEntry> entries)
    {
        Anchor at = Anchor.Value(file, node.Number);
        if (node is not YamlScalar key)
        {
            findings.Add(Finding.Of(YamlRules.KeyIsNoText, at, node is YamlMapping ? "a mapping" : "a sequence"));
            return null;
        }

        if (key is { IsPlain: true, Text: "" })
        {
            findings.Add(Finding.Of(YamlRules.KeyIsNoText, at, "empty"));
            return null;
        }

        if (key is { IsPlain: true, Text: "<<" })
        {
            findings.Add(Finding.Of(YamlRules.MergeKey, at));
            return null;
        }

        if (FindEqual(key, ref mapping, entries) is { } first)
        {
            findings.Add(Finding.Of(YamlRules.DuplicateKey, at, key.Text, Anchor.Value(file, first)));
            return null;
        }

        return key;
    }

    /// <summary>The number of the mapping's key of the same text; it remembers this one if there is none.</summary>
    private static int? FindEqual(YamlScalar key, ref OpenCollection mapping, List<YamlEntry> entries)
    {
        if (mapping.Keys is null)
        {
            for (int i = mapping.FirstChild; i < entries.Count; i++)
            {
                if (entries[i].Key.Text == key.Text)
                {
                    return entries[i].Key.Number;
                }
            }

            if (entries.Count - mapping.FirstChild < FewKeys)
            {
                return null;
            }

            mapping.Keys = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = mapping.FirstChild; i < entries.Count; i++)
            {
                mapping.Keys.Add(entries[i].Key.Text, entries[i].Key.Number);
            }
        }

        if (mapping.Keys.TryGetValue(key.Text, out int first))
        {
            return first;
        }

        mapping.Keys.Add(key.Text, key.Number);
        return null;
    }
}
