using DialogueFacts.Compiler.Evidence.Disagreement;
using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>Checks the evidence of one file.</summary>
public sealed class EvidenceReader
{
    private readonly FactFile _file;
    private readonly EvidenceVocabulary _vocabulary;
    private readonly NameTable _names;
    private readonly ExcerptCheck _excerpts;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<int, ExcerptOutcome> _outcomes = [];
    private readonly SortedDictionary<(int Owner, int Evidence), EvidenceMatch> _matches = [];
    private readonly BorneOut _borneOut = new();

    /// <summary>The objects with evidence for slots that there are not.</summary>
    private readonly HashSet<int> _unclear = [];

    private EvidenceReader(FactFile file, EvidenceVocabulary vocabulary, NameTable names, ExcerptCheck excerpts)
    {
        _file = file;
        _vocabulary = vocabulary;
        _names = names;
        _excerpts = excerpts;
    }

    /// <summary>Looks at this file, at what all files say of sources, and at snapshots; of other facts at the names of those mentioned here.</summary>
    /// <param name="names">Of the facts that the file mentions: <see cref="NameTable.MentionedIn"/>.</param>
    public static EvidenceReading Check(
        FactFile file, EvidenceVocabulary vocabulary, SourceTable sources, NameTable names, SnapshotTable snapshots, EvidenceOptions options)
    {
        var reader = new EvidenceReader(file, vocabulary, names, new ExcerptCheck(vocabulary, sources, snapshots, options));
        reader._findings.AddRange(SnapshotCheck.Check(file, vocabulary, snapshots));
        if (vocabulary.HasEvidence)
        {
            reader.Read();
        }

        return new EvidenceReading(
            file.Name, reader._matches.Values.ToEquatableArray(), reader._findings.ToEquatableArray());
    }

    private void Read()
    {
        (FactObject Object, int Ordinal, SourcedSlots Slots)[] owners =
        [
            .. FactWalk.Objects(_file).Select(o => (o.Object, o.Ordinal, _vocabulary.Sourced(o.Object.Class)!)).Where(o => o.Item3 is not null),
        ];
        foreach ((FactObject owner, int ordinal, SourcedSlots slots) in owners)
        {
            StatementCheck.Check(_file, owner, ordinal, slots, _findings);
            var corrected = Reasons.Of(owner, slots.Corrected);
            (EvidenceItem Item, IReadOnlyList<SupportedSlot> Supported)[] evidence =
                [.. EvidenceWalk.Items(_file, _vocabulary, owner, ordinal).Select(item => (item, Read(item, corrected)))];
            _findings.AddRange(DenialCheck.Check(evidence, Reasons.Of(owner, slots.Doubtful), slots.Doubtful?.Key ?? "doubtful"));
        }

        // Evidence on an enclosing object counts for what is in it, so nothing is missing until all has been read; and what is missing in
        // a broken file may stand in what could not be read.
        var coverage = new CoverageCheck(_file, _vocabulary, _borneOut, _findings);
        foreach ((FactObject owner, int ordinal, SourcedSlots slots) in _file.IsBroken ? [] : owners.Where(o => IsClear(o.Object, o.Slots)))
        {
            coverage.Check(owner, ordinal, slots);
        }
    }

    /// <summary>Whether nothing was reported that may hide what supports the object's values.</summary>
    private bool IsClear(FactObject owner, SourcedSlots slots) =>
        !_unclear.Contains(owner.Node) && !slots.Evidence.Append(slots.FromElsewhere).Any(s => s is not null && _file.IsFlawed(owner, s));

    /// <returns>What the evidence supports.</returns>
    private IReadOnlyList<SupportedSlot> Read(EvidenceItem item, Reasons corrected)
    {
        IReadOnlyList<SupportedSlot> supported = StatementCheck.Check(item, _findings);
        if (supported.Any(s => s.Mentions.Count == 0))
        {
            _unclear.Add(item.Owner.Node);
        }

        if (!_outcomes.TryGetValue(item.Evidence.Node, out ExcerptOutcome? outcome))
        {
            outcome = _excerpts.Check(item, _findings);
            _outcomes.Add(item.Evidence.Node, outcome);
        }

        EdtfDate? published = EdtfDate.TryParse(outcome.Source?.Published, out EdtfDate date) ? date : null;
        _findings.AddRange(SourceTimeCheck.Check(item, supported, published));
        var borneOut = new BorneOut(_borneOut);
        SupportJudge? judge = null;
        if (outcome.IsWrong)
        {
            // One cause, one finding: what a wrong excerpt was to support is not missing evidence as well.
            supported.SelectMany(s => s.Mentions).ToList().ForEach(mention => borneOut.Add(mention.Value));
        }
        else
        {
            var passage = Passage.Of(item.Excerpt!, outcome.Match.Tier == MatchTier.Edited, outcome.Source?.Language);
            judge = new SupportJudge(item, passage, new ValueRecogniser(_file.Model, _names, published), borneOut, _findings);
            judge.Judge(supported, corrected);
        }

        IReadOnlyList<string> agreeing = SaysCheck.Check(item, judge, _findings);
        _matches[(item.Owner.Node, item.Evidence.Node)] = outcome.Match with
        {
            Owner = item.Owner.Node,
            BearsOut = BorneOutPaths.Of(item.Owner, borneOut),
            Agreeing = agreeing.ToEquatableArray(),
        };
        return supported;
    }
}
