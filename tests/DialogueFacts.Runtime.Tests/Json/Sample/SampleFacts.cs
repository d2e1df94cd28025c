using DialogueFacts.Data;
using static DialogueFacts.Runtime.Tests.Json.Sample.CompiledText;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

internal static class SampleFacts
{
    public const int Ana = 0;
    public const int Ben = 1;
    public const int First = 2;
    public const int Second = 3;
    public const int Wire = 4;

    private const int ComparedIdentifier = SlotTag.ComparedIdentifier;

    /// <summary>Ana's identifier is a CURIE, which is compared as the URI that it stands for; she is found by both.</summary>
    public static (string Id, int Number)[] Identifiers { get; } =
        [("https://example.org/ana", Ana), ("ex:ana", Ana), ("ben", Ben), ("1", First), ("2", Second), ("wire", Wire)];

    public static string[] All { get; } =
    [
        Object(1, (ComparedIdentifier, "https://example.org/ana"), (0, "ex:ana"), (1, "Ana \"la Jefa\" Núñez"), (2, Items("1")), (3, "1970-05/..")),
        Object(1, (ComparedIdentifier, "ben")),
        Object(
            2,
            (ComparedIdentifier, "1"),
            (1, "First"),
            (2, Items("ben", "wd:Q42")),
            (3, Object(3, (0, "3300000000.5"), (1, "https://example.org/ana"))),
            (6, "true"),
            (7, Items("0.1", "1E+300", "Infinity", "-Infinity", "NaN")),
            (8, "2021-10-08"),
            (9, "https://example.org/a?b=c"),
            (10, "1"),
            (11, "m" + Items("who", "rben", "what", "l" + Items("i4032", "n0.1234567890123456789012345678", "bfalse", "0", "e0.0", "sNúñez", "p" + Object(3, (0, "1"))))),
            (12, Items(Object(
                4,
                (EvidenceSlots.Source, "wire"),
                (EvidenceSlots.Excerpt, "They met."),
                (EvidenceSlots.Says, "m" + Items("name", "sThe first")),
                (EvidenceSlots.Match, PackedNumber.Of(2) + PackedNumber.Of(120) + PackedNumber.Of(9)))))),
        Object(2, (ComparedIdentifier, "2"), (1, "Second"), (4, "1")),
        Object(5, (ComparedIdentifier, "wire"), (SourceSlots.Title, "The Wire")),
    ];
}
