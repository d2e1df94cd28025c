using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>Holds the paths by which evidence speaks of slots against the object it sits on.</summary>
/// <param name="owner">That object.</param>
/// <param name="ordinal">Of the fact that messages begin with.</param>
internal sealed class MentionReader(FactFile file, FactObject owner, int ordinal, List<Finding> findings)
{
    /// <summary>The slots at the end of a path; none if there are none, which is reported.</summary>
    /// <param name="path">The path and where it stands.</param>
    /// <param name="by">The slot that names it: <c>supports</c>, <c>doubtful</c> …</param>
    public IReadOnlyList<SlotMention> Read(ScalarValue path, string by)
    {
        // Nearly all paths are a slot of the owner that has a value.
        if (owner.Class.FindSlot(path.Text) is { } slot && owner[slot] is { } value)
        {
            return [new SlotMention(path.Text, owner, slot, value)];
        }

        string[] keys = path.Text.Split('.');
        List<FactObject> holders = [owner];
        var at = Anchor.Value(file.Name, path.Node);
        for (int i = 0; ; i++)
        {
            List<FactObject> having = holders.FindAll(h => h.Class.FindSlot(keys[i]) is not null);
            if (having.Count == 0)
            {
                ModelClass @class = holders[0].Class;
                if (holders.Exists(h => h.Class.IsIncomplete))
                {
                    return [];
                }

                string? nearest = Spelling.Nearest(keys[i], @class.Slots.Select(s => s.Key));
                findings.Add(Finding.Of(
                    StatementRules.UnknownSlot, at, Subject, by, path.Text, @class.Name, keys[i], Spelling.DidYouMean(nearest)));
                return [];
            }

            SlotMention[] mentions = [.. Mentions(path.Text, having, keys[i])];
            if (mentions.Length == 0)
            {
                // One cause, one finding: what is wrong with the value was reported.
                if (!having.Exists(h => file.IsFlawed(h, h.Class.FindSlot(keys[i])!)))
                {
                    findings.Add(Finding.Of(StatementRules.NoValue, at, Subject, by, path.Text));
                }

                return [];
            }

            if (i == keys.Length - 1)
            {
                return mentions;
            }

            holders = [.. mentions.SelectMany(m => Parts(m.Value))];
            if (holders.Count == 0)
            {
                findings.Add(Finding.Of(StatementRules.NotInlined, at, Subject, by, path.Text, string.Join(".", keys.Take(i + 1))));
                return [];
            }
        }
    }

    private string Subject => Phrasing.Subject(file, ordinal);

    private static IEnumerable<SlotMention> Mentions(string path, List<FactObject> holders, string key)
    {
        foreach (FactObject holder in holders)
        {
            if (holder.Class.FindSlot(key) is { } slot && holder[slot] is { } value)
            {
                yield return new SlotMention(path, holder, slot, value);
            }
        }
    }

    private static IEnumerable<FactObject> Parts(FactValue value) => value switch
    {
        ObjectValue { Object: var part } => [part],
        ListValue list => list.Items.OfType<ObjectValue>().Select(v => v.Object),
        _ => [],
    };
}
