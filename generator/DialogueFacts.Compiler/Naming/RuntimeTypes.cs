using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The classes and enums of the evidence module, which the runtime has ready made. Known by their URIs.</summary>
public static class RuntimeTypes
{
    private static readonly string[] Classes = ["Source", "Evidence", "Reason", "Wording", "RuleException"];
    private static readonly string[] Enums = ["How", "Rank"];

    /// <summary>The name of the runtime's record, or null.</summary>
    public static string? RecordOf(ModelClass @class) => NameIn(Classes, @class.Uri);

    /// <summary>The name of the runtime's enum, or null.</summary>
    public static string? EnumOf(ModelEnum @enum) => NameIn(Enums, @enum.Uri);

    /// <summary>Whether instances are <see cref="DialogueFacts.Evidence"/>.</summary>
    public static bool IsEvidence(ModelClass @class) => RecordOf(@class) == "Evidence" || (@class.Parent is { } parent && IsEvidence(parent));

    /// <summary>Whether the runtime has it as <see cref="ISourced"/>.</summary>
    public static bool IsSourced(ModelClass @class) => @class.Uri == Terms.DialogueFacts + "Sourced";

    /// <summary>Classes that type annotations of the model: no data hold instances.</summary>
    public static bool IsAnnotation(ModelClass @class) =>
        NameIn(["SlotRules", "ClassRules", "Within", "Match", "NoOverlap"], @class.Uri) is not null;

    /// <summary>What a record below must not call its own.</summary>
    public static IEnumerable<string> Members(ModelClass @class) =>
        typeof(IFact).Assembly.GetType("DialogueFacts." + RecordOf(@class))!.GetProperties().Select(p => p.Name);

    /// <summary>How many numbers the record has for its own slots; those of a class below come behind.</summary>
    public static int SlotCount(string record) => record switch
    {
        "Source" => DialogueFacts.Data.SourceSlots.Count,
        "Evidence" => DialogueFacts.Data.EvidenceSlots.Count,
        _ => 2,
    };

    /// <summary>The number under which the record knows a slot; <see cref="DialogueFacts.Data.SlotTag.None"/> if it does not.</summary>
    public static int SlotNumber(string record, InducedSlot slot)
    {
        (string[] Term, int Number)[] known = record switch
        {
            "Source" => SourceNumbers,
            "Evidence" => EvidenceNumbers,
            _ => [],
        };
        foreach ((string[] term, int number) in known)
        {
            if (Terms.Means(slot, term))
            {
                return number;
            }
        }

        return record == "Source" && slot.IsIdentifier ? DialogueFacts.Data.SourceSlots.Id
            : known.Length == 0 && slot.Number < 2 ? slot.Number
            : DialogueFacts.Data.SlotTag.None;
    }

    private static string? NameIn(string[] names, string uri) =>
        uri.StartsWith(Terms.DialogueFacts, StringComparison.Ordinal) && Array.IndexOf(names, uri.Substring(Terms.DialogueFacts.Length)) is >= 0 and var at
            ? names[at]
            : null;

    private static readonly (string[], int)[] EvidenceNumbers =
    [
        (Terms.Source, DialogueFacts.Data.EvidenceSlots.Source),
        (Terms.Excerpt, DialogueFacts.Data.EvidenceSlots.Excerpt),
        (Terms.Prefix, DialogueFacts.Data.EvidenceSlots.Prefix),
        (Terms.Suffix, DialogueFacts.Data.EvidenceSlots.Suffix),
        (Terms.Translation, DialogueFacts.Data.EvidenceSlots.Translation),
        (Terms.Supports, DialogueFacts.Data.EvidenceSlots.Supports),
        (Terms.How, DialogueFacts.Data.EvidenceSlots.How),
        (Terms.By, DialogueFacts.Data.EvidenceSlots.By),
        (Terms.Says, DialogueFacts.Data.EvidenceSlots.Says),
        (Terms.Rank, DialogueFacts.Data.EvidenceSlots.Rank),
        (Terms.Reason, DialogueFacts.Data.EvidenceSlots.Reason),
        (Terms.Inferred, DialogueFacts.Data.EvidenceSlots.Inferred),
        (Terms.StatedAs, DialogueFacts.Data.EvidenceSlots.StatedAs),
    ];

    private static readonly (string[], int)[] SourceNumbers =
    [
        (Terms.Title, DialogueFacts.Data.SourceSlots.Title),
        (["http://purl.org/dc/terms/publisher"], DialogueFacts.Data.SourceSlots.Publisher),
        (["http://purl.org/dc/terms/creator"], DialogueFacts.Data.SourceSlots.Author),
        (Terms.Published, DialogueFacts.Data.SourceSlots.Published),
        (["http://schema.org/url", "https://schema.org/url"], DialogueFacts.Data.SourceSlots.Url),
        (Terms.Language, DialogueFacts.Data.SourceSlots.Language),
        (Terms.File, DialogueFacts.Data.SourceSlots.File),
        (Terms.Sha256, DialogueFacts.Data.SourceSlots.Sha256),
        ([Terms.DialogueFacts + "evidence"], DialogueFacts.Data.SourceSlots.Sourced),
        (Terms.Doubtful, DialogueFacts.Data.SourceSlots.Sourced + 1),
        (Terms.Corrected, DialogueFacts.Data.SourceSlots.Sourced + 2),
        (Terms.FromElsewhere, DialogueFacts.Data.SourceSlots.Sourced + 3),
        (Terms.Exceptions, DialogueFacts.Data.SourceSlots.Sourced + 4),
        (Terms.Retracted, DialogueFacts.Data.SourceSlots.Sourced + 5),
        (Terms.UseInstead, DialogueFacts.Data.SourceSlots.Sourced + 6),
    ];
}
