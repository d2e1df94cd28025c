using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence.Disagreement;

/// <summary>What one source states of an object and another one denies.</summary>
internal static class DenialCheck
{
    private const string Stated = "stated";
    private const string Denied = "denied";

    /// <param name="evidence">Of one object, each piece with what it supports.</param>
    /// <param name="doubtful">What the object says of its own values.</param>
    /// <param name="doubtfulKey">The slot in which it does.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<(EvidenceItem Item, IReadOnlyList<SupportedSlot> Supported)> evidence, Reasons doubtful, string doubtfulKey)
    {
        foreach ((EvidenceItem denying, IReadOnlyList<SupportedSlot> denied) in evidence.Where(e => How(e.Item) == Denied))
        {
            foreach (SupportedSlot slot in denied.Where(s => !doubtful.Cover(s.Path.Text)))
            {
                foreach ((EvidenceItem stating, IReadOnlyList<SupportedSlot> stated) in evidence.Where(e => How(e.Item) == Stated))
                {
                    if (stated.FirstOrDefault(s => s.Path.Text == slot.Path.Text) is { Path: { } other })
                    {
                        yield return Finding.Of(
                            DisagreementRules.Denied,
                            Anchor.Value(denying.File.Name, slot.Path.Node),
                            denying.Subject,
                            slot.Path.Text,
                            Anchor.Value(stating.File.Name, other.Node),
                            doubtfulKey,
                            denying.Slots.Says?.Key ?? "says");
                        break;
                    }
                }
            }
        }
    }

    private static string How(EvidenceItem item) => item.Text(item.Slots.How) ?? Stated;
}
