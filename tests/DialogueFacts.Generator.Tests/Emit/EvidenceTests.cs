using System.Security.Cryptography;
using System.Text;
using DialogueFacts.Compiler.Evidence;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>What C# shows of evidence.</summary>
public sealed class EvidenceTests
{
    private const string Text = "In 2007 the old bridge was closed. It cost $3.3 billion, a clerk said.";

    private const string Model =
        """
        id: https://example.org/bridges
        name: bridges
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.org/", schema: "http://schema.org/"}
        default_prefix: ex
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Root:
            tree_root: true
            attributes:
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              reports: {range: Report, multivalued: true, inlined_as_list: true}
          Bridge:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: "schema:name"}
              closed: {range: edtf}
              cost: {range: Money, inlined: true}
              disputes: {range: integer}
              material: {range: Material}
              replaces: {range: Bridge}
              replaced_by: {range: Bridge, inverse: replaces}
              spans: {range: Span, multivalued: true, inlined_as_list: true}
          Span: {attributes: {length: {range: integer}, material: {}}}
          Money:
            mixins: [Sourced]
            attributes: {amount: {range: decimal, required: true}, currency: {range: Currency}}
          Report: {is_a: Source, attributes: {pages: {range: integer}}}
        enums:
          Currency: {permissible_values: {USD: , MXN: }}
          Material: {permissible_values: {iron-and-steel: {aliases: [cost]}, stone: }}
        """;

    private static readonly string Facts =
        $$$"""
        bridges:
          - id: old-bridge
            name: old bridge
            closed: '2007'
            disputes: 1
            replaces: stone-bridge
            spans: [{length: 40, material: stone}, {length: 30}]
            cost:
              amount: 3300000000
              currency: USD
              evidence:
                - {source: paper, excerpt: It cost $3.3 billion, how: attributed, by: a clerk}
                - {source: yearbook, excerpt: it was paid in pesos, says: {currency: MXN}, inferred: {currency: Its pesos are Mexican.}, supports: [], rank: deprecated, reason: A guess.}
            doubtful: {name: the paper does not capitalise it}
            corrected: {closed: a slip}
            from_elsewhere: {disputes: counted, replaces: known, spans: paced out}
            evidence:
              - source: paper
                excerpt: In 2007 the old bridge was closed.
                supports: [closed]
                inferred: {closed: it says so}
                stated_as: {name: the old bridge}
              - source: yearbook
                excerpt: the old bridge was closed in 2008
                supports: [name]
                says: {closed: '2008', cost: {amount: 3000000000, currency: MXN}}
                inferred: {cost: the sum is on another page}
                rank: normal
                reason: Undecided.
              - {source: yearbook, excerpt: It was closed in the 2000s., says: {closed: 200X}, inferred: {closed: It says so.}, by: new-bridge}
              - {source: yearbook, excerpt: a stone span of 40 metres is to be built, supports: [spans], how: planned}
              - {source: yearbook, excerpt: perhaps the span was of 30 metres, supports: [spans.length], how: hedged}
              - {source: paper, excerpt: the old bridge, how: denied, supports: [name]}
          - id: stone-bridge
            formerly: [rock-bridge, old-bridge-2]
            material: iron-and-steel
            evidence:
              - {source: paper, excerpt: It cost $3.3 billion, supports: [material]}
              - {source: paper, excerpt: a clerk said, supports: [], says: {material: stone}, inferred: {material: He said so.}, rank: deprecated, reason: Another bridge is meant.}
              - {source: yearbook, excerpt: it is of stone, supports: [], says: {material: stone}, rank: deprecated, reason: A slip.}
          - id: new-bridge
            retracted: There is no such bridge.
            use_instead: old-bridge
          - id: phantom-bridge
            retracted: Nobody ever "saw" it
            use_instead: old-bridge
        sources:
          - {id: paper, title: The Paper, file: seeds/paper.txt, sha256: {{{Hash(Text)}}}, published: 2021-10-08, url: "https://example.org/paper", language: en, author: [A, B]}
        reports:
          - {id: yearbook, title: Yearbook, pages: 12, evidence: [{source: paper, excerpt: a clerk said}]}
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "Bridges.OldBridge.Evidence[0].Source == Sources.Paper", "True" },
        { "Bridges.OldBridge.Evidence[0].Excerpt", "In 2007 the old bridge was closed." },
        { "Bridges.OldBridge.Evidence[0].Match + \" \" + Bridges.OldBridge.Evidence[0].Start + \"-\" + Bridges.OldBridge.Evidence[0].End", "Exact 0-34" },
        { "Bridges.OldBridge.Evidence[0].Suffix", " It cost $3.3" },
        { "Bridges.OldBridge.Evidence[1].Match + \" \" + Bridges.OldBridge.Evidence[1].Start.HasValue", "Unchecked False" },
        { "string.Join(\",\", Bridges.OldBridge.Evidence[0].Supports)", "closed" },
        { "Bridges.OldBridge.Evidence[0].Inferred[0].Slot + Bridges.OldBridge.Evidence[0].Inferred[0].Why", "closedit says so" },
        { "Bridges.OldBridge.Evidence[0].StatedAs[0].Text", "the old bridge" },
        { "Bridges.OldBridge.Evidence[0].How + \" \" + Bridges.OldBridge.Cost.Evidence[0].How + \" \" + Bridges.OldBridge.Cost.Evidence[0].By", "Stated Attributed a clerk" },
        { "Bridges.OldBridge.Cost.Evidence[0].By.Words + \" \" + Bridges.OldBridge.Cost.Evidence[0].By.Fact", "a clerk " },
        { "ReferenceEquals(Bridges.OldBridge.Evidence[2].By.Fact, Bridges.All[\"new-bridge\"]) + Bridges.OldBridge.Evidence[2].By.Words + Bridges.OldBridge.Evidence[0].By", "True" },
        { "string.Join(\"; \", Bridges.OldBridge.Doubts.Select(d => d.ToString()))", "name: old bridge (doubtful): the paper does not capitalise it; closed: 2007 (corrected): a slip; disputes: 1 (from_elsewhere): counted; replaces: stone-bridge (from_elsewhere): known; spans: [(length 40, material stone), (length 30)] (from_elsewhere): paced out" },
        { "Bridges.OldBridge.Doubts[1].Kind + \" \" + Bridges.OldBridge.Doubts[1].Value.GetType().Name + \" \" + Bridges.OldBridge.Doubts[1].Evidence.Count", "Corrected EdtfDate 1" },
        { "string.Join(\"; \", Bridges.OldBridge.Disputes.Select(d => d.Slot))", "closed; cost; name; cost.currency" },
        { "((ISourced)Bridges.OldBridge).Disputes[0].ToString()", "closed: 2007 (paper) or 2008 (yearbook); normal: Undecided." },
        { "Bridges.OldBridge.Disputes[0].Fact.Value.GetType().Name + \" \" + Bridges.OldBridge.Disputes[0].Source.Value.GetType().Name + \" \" + Bridges.OldBridge.Disputes[0].Rank + \" \" + Bridges.OldBridge.Disputes[0].Source.Reason", "EdtfDate EdtfDate Normal Undecided." },
        { "Bridges.OldBridge.Disputes[0].Fact.Evidence.Single().Excerpt + \" \" + Bridges.OldBridge.Disputes[0].Fact.Certainty + \" \" + Bridges.OldBridge.Disputes[0].Source.Evidence.Single().Source.Id", "In 2007 the old bridge was closed. Stated yearbook" },
        { "((Money)Bridges.OldBridge.Disputes[1].Source.Value).Amount + \" \" + ((Money)Bridges.OldBridge.Disputes[1].Source.Value).Currency", "3000000000 MXN" },
        { "Bridges.OldBridge.Disputes[2].ToString() + \" \" + Bridges.OldBridge.Disputes[2].Fact.Reason", "name: old bridge (yearbook) or denied (paper) the paper does not capitalise it" },
        { "Bridges.OldBridge.Disputes[1]", "cost: amount 3300000000, currency USD (paper) or amount 3000000000, currency MXN (yearbook); normal: Undecided." },
        { "Bridges.OldBridge.Disputes[3]", "cost.currency: USD or MXN (yearbook); deprecated: A guess." },
        { "Bridges.StoneBridge.Disputes.Single()", "material: iron-and-steel (paper) or stone (paper, yearbook); deprecated: Another bridge is meant. A slip." },
        { "Bridges.StoneBridge.Disputes.Single().Source.Evidence.Count + \" \" + Bridges.StoneBridge.Disputes.Single().Source.Value", "2 Stone" },
        { "Bridges.StoneBridge.CertaintyOf(\"closed\") + \" \" + Bridges.StoneBridge.CertaintyOf(\"replaced_by\") + \" \" + Bridges.OldBridge.CertaintyOf(\"replaces\") + \" \" + Bridges.OldBridge.CertaintyOf(\"replaced_by\")", "Absent Unsourced Unsourced Absent" },
        { "Bridges.OldBridge.CertaintyOf(\"spans[1].material\") + \" \" + Bridges.OldBridge.CertaintyOf(\"spans[7]\") + \" \" + Bridges.StoneBridge.CertaintyOf(\"spans.length\")", "Absent Absent Absent" },
        { "Bridges.OldBridge.Disputes[3].Source.Value + \" \" + Bridges.OldBridge.Cost.Disputes.Single().Slot", "MXN currency" },
        { "Bridges.OldBridge.CertaintyOf(\"closed\") + \" \" + Bridges.OldBridge.CertaintyOf(nameof(Bridge.Cost)) + \" \" + Bridges.OldBridge.CertaintyOf(\"cost.amount\") + \" \" + Bridges.OldBridge.CertaintyOf(\"disputes\")", "Stated Attributed Attributed Unsourced" },
        { "Bridges.OldBridge.Cost.CertaintyOf(\"amount\") + \" \" + Bridges.OldBridge.CertaintyOf(\"spans\") + \" \" + Bridges.OldBridge.CertaintyOf(\"spans[0]\") + \" \" + Bridges.OldBridge.CertaintyOf(\"spans[1]\") + \" \" + Bridges.OldBridge.CertaintyOf(\"spans[1].length\")", "Attributed Hedged Planned Hedged Hedged" },
        { "Bridges.OldBridge.EvidenceFor(\"Closed\").Count + \" \" + Bridges.OldBridge.EvidenceFor(\"cost\").Single().Excerpt", "1 It cost $3.3 billion" },
        { "Bridges.OldBridge.CertaintyOf(\"clsoed\")", "ArgumentException" },
        { "string.Join(\" \", Bridges.OldBridge.Evidence[3].BearsOut) + \", \" + string.Join(\" \", Bridges.OldBridge.Evidence[4].BearsOut) + \", \" + string.Join(\" \", Bridges.OldBridge.Evidence[0].BearsOut)", "spans[0].length spans[0].material, spans[1].length, closed" },
        { "Bridges.OldBridge.Evidence[2].Says[\"closed\"]", "200X" },
        { "Bridges.OldBridge.Disputes2", "1" },
        { "Bridges.OldBridge.Cost", "Money { amount = 3300000000, currency = USD }" },
        { "Bridges.OldBridge.Evidence[0]", "“In 2007 the old bridge was closed.” (paper)" },
        { "Bridges.All[\"new-bridge\"].Retracted + Bridges.All[\"new-bridge\"].UseInstead", "There is no such bridge.old-bridge" },
        { "Bridges.All[\"rock-bridge\"] == Bridges.StoneBridge && Bridges.All.Find(\"old-bridge-2\") == Bridges.StoneBridge", "True" },
        { "Bridges.All[\"rock-bridge\"].Id + Bridges.All.Count", "stone-bridge4" },
        { "Sources.Paper.Title + Sources.Paper.Published + Sources.Paper.Url.Host + Sources.Paper.Language + string.Join(\"\", Sources.Paper.Author)", "The Paper2021-10-08example.orgenAB" },
        { "Reports.Yearbook.Title + Reports.Yearbook.Pages + ((Source)Reports.Yearbook).Evidence[0].Match", "Yearbook12Exact" },
        { "ReferenceEquals(Sources.All[\"yearbook\"], Reports.Yearbook) && Bridges.OldBridge.Evidence[1].Source == Reports.Yearbook", "True" },
        { "Bridges.OldBridge.Cost.Evidence[0] == Bridges.OldBridge.Cost.Evidence[0] with { } && Bridges.OldBridge.Cost.Evidence[0] != Bridges.OldBridge.Evidence[0]", "True" },
    };

    private static readonly Lazy<Author> Writer = new(() => Author.WritesFiles(
        [
            ("model.yaml", Model),
            ("evidence.yaml", RepositoryFolder.Read("facts/evidence.yaml")),
            ("facts.yaml", Facts),
        ],
        [new SnapshotFile("/seeds/paper.txt", "seeds/paper.txt", Text, Hash(Text))]));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results =
        new(() => Consumer.OfToday.Run(Writer.Value.Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void It_is_what_the_curator_wrote(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);

    [Fact]
    public void It_compiles_for_old_frameworks() => Consumer.OfOldFrameworks.AssertCompiles(Writer.Value.Emit());

    [Fact]
    public void A_retracted_fact_warns_whoever_uses_it()
    {
        string[] warnings = Consumer.OfToday.Warnings(
            Writer.Value.Emit(), "class Use { object X => Authored.Bridges.NewBridge; object Y => Authored.Bridges.PhantomBridge; }");

        Assert.Equal(
            [
                "'Bridges.NewBridge' is obsolete: 'There is no such bridge. Use Bridges.OldBridge instead.'",
                "'Bridges.PhantomBridge' is obsolete: 'Nobody ever \"saw\" it. Use Bridges.OldBridge instead.'",
            ],
            warnings);
    }

    [Fact]
    public void A_renamed_fact_keeps_its_former_property_which_warns()
    {
        string[] warnings = Consumer.OfToday.Warnings(Writer.Value.Emit(), "class Use { object X => Authored.Bridges.RockBridge; }");

        Assert.Equal(["'Bridges.RockBridge' is obsolete: ''rock-bridge' is called 'stone-bridge' now. Use Bridges.StoneBridge.'"], warnings);
    }

    [Fact]
    public void Quotations_stand_in_the_docs() => Assert.Contains(
        "/// <para>“In 2007 the old bridge was closed.” — paper</para>",
        string.Concat(Writer.Value.Emit().Select(f => f.Text)),
        StringComparison.Ordinal);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
