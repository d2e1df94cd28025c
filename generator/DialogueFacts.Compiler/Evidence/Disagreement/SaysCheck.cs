using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Evidence.Disagreement;

/// <summary>Whether what a source says instead fits the slots it is about, is in the excerpt, and is decided or declared open.</summary>
internal static class SaysCheck
{
    /// <param name="judge">Of the excerpt; null if it is not its source's.</param>
    /// <returns>The slots in which the source agrees with the object after all.</returns>
    public static IReadOnlyList<string> Check(EvidenceItem item, SupportJudge? judge, List<Finding> findings)
    {
        var agreeing = new List<string>();
        if (item.Slots.Says is not { } says || item.Evidence[says] is not AnyValue { Content: YamlMapping mapping })
        {
            return agreeing;
        }

        foreach ((YamlScalar key, FactValue value) in StatedValues.Of(mapping, item.Owner.Class))
        {
            if (item.Owner.Class.FindSlot(key.Text) is not { IsMultivalued: false } slot)
            {
                continue;
            }

            if (value is AnyValue && slot.Range is not Model.SlotRange.Any)
            {
                findings.Add(Finding.Of(
                    DisagreementRules.Unfit, Anchor.Value(item.File.Name, value.Node), item.Subject, says.Key, Shown(value), key.Text));
                continue;
            }

            judge?.JudgeStated($"{says.Key}.{key.Text}", key.Text, slot, value);
            if (item.Owner[slot] is { } own && Agreement.Agrees(item.File.Model, own, value))
            {
                agreeing.Add(key.Text);
            }
            else
            {
                Decide(item, key.Text, item.Owner[slot], value, findings);
            }
        }

        return agreeing;
    }

    private static void Decide(EvidenceItem item, string path, FactValue? own, FactValue stated, List<Finding> findings)
    {
        bool isDecided = item.Slots is { Rank: { } rank, Reason: { } reason } && (item.IsGiven(rank) || item.IsGiven(reason));
        if (own is null || isDecided)
        {
            return;
        }

        findings.Add(Finding.Of(
            DisagreementRules.Undecided,
            Anchor.Value(item.File.Name, stated.Node),
            item.Subject,
            Shown(stated),
            path,
            Shown(own),
            Anchor.Value(item.File.Name, own.Node),
            item.Slots.Rank?.Key ?? "rank",
            item.Slots.Reason?.Key ?? "reason"));
    }

    private static string Shown(FactValue value) => value switch
    {
        ObjectValue { Object: { Id: null } part } => string.Join(", ", part.Slots.Select(s => ValueWording.Of(s.Value))),
        AnyValue { Content: YamlScalar scalar } => $"'{scalar.Text}'",
        _ => ValueWording.Of(value),
    };
}
