using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>Whether two nodes say the same, wherever they stand. The order of keys does not count.</summary>
internal static class SameContent
{
    public static bool Of(YamlNode left, YamlNode right)
    {
        var open = new Stack<(YamlNode Left, YamlNode Right)>();
        open.Push((left, right));
        while (open.Count > 0)
        {
            (YamlNode a, YamlNode b) = open.Pop();
            bool same = (a, b) switch
            {
                (YamlScalar x, YamlScalar y) => x.Text == y.Text,
                (YamlSequence x, YamlSequence y) => Push(open, x, y),
                (YamlMapping x, YamlMapping y) => Push(open, x, y),
                _ => false,
            };
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Push(Stack<(YamlNode Left, YamlNode Right)> open, YamlSequence a, YamlSequence b)
    {
        foreach ((YamlNode, YamlNode) pair in a.Items.Zip(b.Items, (x, y) => (x, y)))
        {
            open.Push(pair);
        }

        return a.Items.Count == b.Items.Count;
    }

    private static bool Push(Stack<(YamlNode Left, YamlNode Right)> open, YamlMapping a, YamlMapping b)
    {
        foreach (YamlEntry entry in a.Entries)
        {
            if (b[entry.Key.Text] is not { } other)
            {
                return false;
            }

            open.Push((entry.Value, other));
        }

        return a.Entries.Count == b.Entries.Count;
    }
}
