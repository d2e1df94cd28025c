using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

/// <summary>A fact set as generated code has it, but that its text is made when it is loaded.</summary>
internal sealed class CompiledFacts : FactTable
{
    private const int EvidenceClass = 4;

    private static ClassShape Agent => new(
        "Agent", null, new SlotShape(0, "id", ValueForm.Text, isIdentifier: true), new SlotShape(1, "name", ValueForm.Text), new SlotShape(2, "attended", ValueForm.Fact, isList: true, relation: 0));

    /// <summary>Others each time, as threads may get that ask for the first time.</summary>
    private static ClassShape[] Shapes =>
    [
        Agent,
        new("Person", Agent, new SlotShape(3, "born", ValueForm.Edtf)),
        new(
            "Meeting",
            null,
            new SlotShape(1, "name", ValueForm.Text),
            new SlotShape(0, "number", ValueForm.Integer, isIdentifier: true),
            new SlotShape(2, "attendees", ValueForm.Fact, isList: true, relation: 1),
            new SlotShape(3, "cost", ValueForm.Part),
            new SlotShape(4, "follows", ValueForm.Fact),
            new SlotShape(5, "followed_by", ValueForm.Fact, relation: 2),
            new SlotShape(6, "public", ValueForm.Boolean),
            new SlotShape(7, "ratios", ValueForm.Double, isList: true),
            new SlotShape(8, "day", ValueForm.Date),
            new SlotShape(9, "page", ValueForm.Uri),
            new SlotShape(10, "mood", ValueForm.Enum, @enum: 0),
            new SlotShape(11, "remark", ValueForm.Any),
            new SlotShape(12, "evidence", ValueForm.Part, isList: true)),
        new("Amount", null, new SlotShape(0, "value", ValueForm.Decimal), new SlotShape(1, "payer", ValueForm.Fact)),
        new(
            "Evidence",
            null,
            new SlotShape(EvidenceSlots.Source, "source", ValueForm.Fact),
            new SlotShape(EvidenceSlots.Excerpt, "excerpt", ValueForm.Text),
            new SlotShape(EvidenceSlots.Says, "says", ValueForm.Any),
            new SlotShape(EvidenceSlots.Match, "match", ValueForm.Match)),
        new("Source", null, new SlotShape(SourceSlots.Id, "id", ValueForm.Text, isIdentifier: true), new SlotShape(SourceSlots.Title, "title", ValueForm.Text)),
    ];

    internal static readonly EnumTexts Moods = new(new EnumText("cool"), new EnumText("very warm"));

    private static readonly string[] Facts = SampleFacts.All;

    private static readonly (string Id, int Number)[] Identifiers = SampleFacts.Identifiers;

    private static readonly (int From, int To)[][] Relations =
    [
        [(SampleFacts.Ana, SampleFacts.Second), (SampleFacts.Ana, SampleFacts.First)],
        [(SampleFacts.First, SampleFacts.Ana), (SampleFacts.Second, SampleFacts.Ana)],
        [(SampleFacts.First, SampleFacts.Second)],
    ];

    private readonly byte[] _buckets;

    private CompiledFacts()
        : base(1, Facts.Length)
    {
        var buckets = new string[BucketCount];
        foreach ((string id, int number) in Identifiers)
        {
            uint hash = IdentifierHash.Of(Encoding.UTF8.GetBytes(id));
            int bucket = IdentifierHash.Bucket(hash, BucketCount);
            while (buckets[bucket] is not null)
            {
                bucket = (bucket + 1) % BucketCount;
            }

            buckets[bucket] = CompiledText.Number(number + 1, NumberWidth) + Digits.Of(IdentifierHash.Tag(hash));
        }

        _buckets = Encoding.UTF8.GetBytes(string.Concat(buckets.Select(b => b ?? CompiledText.Number(0, BucketWidth))));
    }

    public static CompiledFacts Table { get; } = new();

    /// <summary>A fact set of the same facts that nobody has asked anything yet.</summary>
    public static CompiledFacts Load() => new();

    protected override int BucketCount => (Identifiers.Length * 2) + 1;

    protected override ReadOnlySpan<byte> FirstNumbers => "0000"u8;

    public T Get<T>(int number)
        where T : class => Fact<T>(0, number);

    protected override ClassShape Shape(int @class) => Shapes[@class];

    protected override EnumTexts Texts(int @enum) => Moods;

    protected override object BoxEnum(int @enum, int value) => (Mood)value;

    protected override object Create(in FactSlots slots) => slots.ClassNumber switch
    {
        1 => new Person(slots),
        2 => new Meeting(slots),
        3 => new Amount(slots),
        EvidenceClass => new Evidence(slots),
        _ => new Source(slots),
    };

    protected override FactFileData CreateFile(int number) => new CompiledFile(Facts);

    protected override ReadOnlySpan<byte> Buckets(int page) => _buckets;

    protected override int CatalogueCount(int catalogue) => 2;

    protected override int RunCount(int catalogue) => 1;

    protected override ReadOnlySpan<byte> Runs(int catalogue, int page) =>
        Encoding.UTF8.GetBytes(CompiledText.Number(0, NumberWidth) + CompiledText.Number(SampleFacts.First, NumberWidth));

    protected override int PairCount(int relation) => Relations[relation].Length;

    protected override ReadOnlySpan<byte> Pairs(int relation, int page) => Encoding.UTF8.GetBytes(string.Concat(
        Relations[relation].Select(p => CompiledText.Number(p.From, NumberWidth) + CompiledText.Number(p.To, NumberWidth))));
}
