using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Evidence.Disagreement;

/// <summary><c>dialoguefacts:not_after_source</c>: a source cannot state as past what happened after it was published.</summary>
internal static class SourceTimeCheck
{
    /// <param name="limit">When the source was published.</param>
    public static IEnumerable<Finding> Check(EvidenceItem item, IReadOnlyList<SupportedSlot> supported, EdtfDate limit)
    {
        if (item.Text(item.Slots.How) is not (null or "stated"))
        {
            yield break;
        }

        foreach (SupportedSlot slot in supported)
        {
            foreach (SlotMention mention in slot.Mentions)
            {
                if (mention.Slot.FindAnnotation(RuleUris.NotAfterSource)?.Value is YamlScalar { Text: "true" }
                    && mention.Value is ScalarValue value
                    && EdtfDate.TryParse(value.Text, out EdtfDate date)
                    && date.IsAfter(limit) == Ternary.Holds)
                {
                    yield return Finding.Of(
                        DisagreementRules.AfterSource,
                        Anchor.Value(item.File.Name, slot.Path.Node),
                        item.Subject,
                        mention.Path,
                        value.Text,
                        Anchor.Value(item.File.Name, value.Node),
                        limit.ToString(),
                        item.Slots.How?.Key ?? "how");
                }
            }
        }
    }
}
