using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Which facts a file mentions, itself or by reference, by what they are compared by.</summary>
public static class Mentions
{
    /// <summary>Each once, in the order of the text.</summary>
    public static EquatableArray<string> Of(FactFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach ((FactObject @object, _) in FactWalk.Objects(file))
        {
            for (int i = 0; i < @object.Slots.Count; i++)
            {
                Add(@object.Slots[i].Value);
            }
        }

        return keys.ToEquatableArray();

        void Add(FactValue value)
        {
            if (value is ListValue list)
            {
                foreach (FactValue item in list.Items)
                {
                    Add(item);
                }
            }
            else
            {
                keys.AddRange(IdentifierKey.AllOf(file.Model, value).Where(seen.Add));
            }
        }
    }
}
