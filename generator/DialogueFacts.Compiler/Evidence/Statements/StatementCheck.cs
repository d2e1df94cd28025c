using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>Whether what evidence, and the object it sits on, say of slots is about slots that there are.</summary>
internal static class StatementCheck
{
    /// <returns>What the evidence supports.</returns>
    public static IReadOnlyList<SupportedSlot> Check(EvidenceItem item, List<Finding> findings)
    {
        var mentions = new MentionReader(item.File, item.Owner, item.Ordinal, findings);
        SupportedSlot[] supported =
        [
            .. item.Members(item.Slots.Supports).OfType<ScalarValue>().Select(path => new SupportedSlot(path, mentions.Read(path, item.Slots.Supports!.Key))),
        ];
        CheckReasons(item, mentions);
        CheckSays(item, findings);
        CheckRank(item, findings);
        return supported;
    }

    /// <summary>What is inferred or stated in other words is a value of the object, or what the source says instead.</summary>
    private static void CheckReasons(EvidenceItem item, MentionReader mentions)
    {
        YamlMapping? says = item.Slots.Says is { } slot && item.Evidence[slot] is AnyValue { Content: YamlMapping content } ? content : null;
        foreach (InducedSlot? reasons in (InducedSlot?[])[item.Slots.Inferred, item.Slots.StatedAs])
        {
            foreach (ScalarValue path in Reasons.Of(item.Evidence, reasons).Paths.Where(p => says?[p.Text.Split('.')[0]] is null))
            {
                mentions.Read(path, reasons!.Key);
            }
        }
    }

    /// <summary>What an object says of the values of its own slots: that they are doubtful, corrected, from elsewhere.</summary>
    public static void Check(FactFile file, FactObject owner, int ordinal, SourcedSlots sourced, List<Finding> findings)
    {
        var mentions = new MentionReader(file, owner, ordinal, findings);
        foreach (InducedSlot? slot in (InducedSlot?[])[sourced.Doubtful, sourced.Corrected, sourced.FromElsewhere])
        {
            foreach (ScalarValue path in Reasons.Of(owner, slot).Paths)
            {
                mentions.Read(path, slot!.Key);
            }
        }
    }

    private static void CheckSays(EvidenceItem item, List<Finding> findings)
    {
        if (item.Slots.Says is not { } says || item.Evidence[says] is not AnyValue { Content: var content })
        {
            return;
        }

        if (content is not YamlMapping mapping)
        {
            findings.Add(Finding.Of(StatementRules.SaysForm, item.At(says), item.Subject, says.Key));
            return;
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            var at = Anchor.Value(item.File.Name, entry.Key.Number);
            string name = entry.Key.Text;
            if (item.Owner.Class.FindSlot(name) is not { } slot)
            {
                string? nearest = Spelling.Nearest(name, item.Owner.Class.Slots.Select(s => s.Key));
                findings.Add(Finding.Of(
                    StatementRules.UnknownSlot, at, item.Subject, says.Key, name, item.Owner.Class.Name, name, Spelling.DidYouMean(nearest)));
            }
            else if (slot.IsMultivalued)
            {
                findings.Add(Finding.Of(StatementRules.SaysMany, at, item.Subject, says.Key, name));
            }
        }
    }

    private static void CheckRank(EvidenceItem item, List<Finding> findings)
    {
        if (item.Slots is not { Says: { } says, Rank: { } rank, Reason: { } reason })
        {
            return;
        }

        if (!item.IsGiven(says))
        {
            if (Array.Find([rank, reason], s => item.Evidence[s] is not null) is { } lone)
            {
                findings.Add(Finding.Of(StatementRules.SaysNothing, item.At(lone), item.Subject, lone.Key, says.Key));
            }
        }
        else if (item.IsGiven(rank) != item.IsGiven(reason))
        {
            (InducedSlot given, InducedSlot missing) = item.IsGiven(rank) ? (rank, reason) : (reason, rank);
            findings.Add(Finding.Of(StatementRules.RankWithoutReason, item.At(given), item.Subject, given.Key, missing.Key));
        }
    }
}
