using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Decides what may be a key of a mapping, and reports what may not.</summary>
internal sealed class MappingKeys(string file, NodeTableBuilder nodes, List<Finding> findings)
{
    /// <summary>Up to here, comparing with each key is faster than hashing.</summary>
    private const int FewKeys = 16;

    /// <summary>A key was read: marks it as one, or as left out if it may not be one.</summary>
    public void Take(int number, ref OpenCollection mapping)
    {
        ref NodeRecord record = ref nodes[number];
        NodeKind kind = nodes[nodes.Target(number)].Kind;
        record.IsKey = kind is not (NodeKind.Mapping or NodeKind.Sequence);
        if (!record.IsOmitted && Refuse(number, kind, ref mapping) is { } finding)
        {
            findings.Add(finding);
            record.IsOmitted = true;
        }
    }

    private Finding? Refuse(int number, NodeKind kind, ref OpenCollection mapping)
    {
        Anchor at = Anchor.Value(file, number);
        if (kind is NodeKind.Mapping or NodeKind.Sequence)
        {
            return Finding.Of(YamlRules.KeyIsNoText, at, kind == NodeKind.Mapping ? "a mapping" : "a sequence");
        }

        ReadOnlySpan<char> key = nodes.TextOf(number);
        if (kind == NodeKind.PlainScalar && key.Length == 0)
        {
            return Finding.Of(YamlRules.KeyIsNoText, at, "empty");
        }

        if (kind == NodeKind.PlainScalar && key.SequenceEqual("<<".AsSpan()))
        {
            return Finding.Of(YamlRules.MergeKey, at);
        }

        int first = mapping.Keys is null ? FindAmongFew(number, key, ref mapping) : FindAmongMany(number, key, mapping.Keys);
        return first < 0 ? null : Finding.Of(YamlRules.DuplicateKey, at, key.ToString(), Anchor.Value(file, first));
    }

    /// <summary>The earlier key of the same text, or -1.</summary>
    private int FindAmongFew(int number, ReadOnlySpan<char> key, ref OpenCollection mapping)
    {
        for (int i = mapping.Number + 1; i < number; i = nodes.After(nodes.After(i)))
        {
            if (!nodes[i].IsOmitted && nodes.TextOf(i).SequenceEqual(key))
            {
                return i;
            }
        }

        if (mapping.Count == FewKeys)
        {
            mapping.Keys = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = mapping.Number + 1; i <= number; i = nodes.After(nodes.After(i)))
            {
                if (!nodes[i].IsOmitted)
                {
                    mapping.Keys.Add(nodes.TextOf(i).ToString(), i);
                }
            }
        }

        return -1;
    }

    private static int FindAmongMany(int number, ReadOnlySpan<char> key, Dictionary<string, int> keys)
    {
        string text = key.ToString();
        if (keys.TryGetValue(text, out int first))
        {
            return first;
        }

        keys.Add(text, number);
        return -1;
    }
}
