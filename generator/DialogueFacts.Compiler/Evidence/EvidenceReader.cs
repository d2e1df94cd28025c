using DialogueFacts.Compiler.Evidence.Coverage;
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

/// <summary>Reads the evidence of one file: whether it is right, and what it covers.</summary>
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
    private readonly List<UnknownSpeaker> _speakers = [];
    private readonly (FactObject Object, int Ordinal, SourcedSlots Slots)[] _owners;

    /// <summary>What each piece of evidence bears out; null: nobody asks, as in a build.</summary>
    private List<(int Evidence, BorneOut BorneOut)>? _pieces;

    /// <summary>The objects with evidence for slots that there are not.</summary>
    private readonly HashSet<int> _unclear = [];

    private EvidenceReader(FactFile file, EvidenceVocabulary vocabulary, NameTable names, ExcerptCheck excerpts)
    {
        _file = file;
        _vocabulary = vocabulary;
        _names = names;
        _excerpts = excerpts;
        _owners = !vocabulary.HasEvidence ? [] :
        [
            .. FactWalk.Objects(file).Select(o => (o.Object, o.Ordinal, vocabulary.Sourced(o.Object.Class)!)).Where(o => o.Item3 is not null),
        ];
    }

    /// <summary>Looks at this file, at what all files say of sources, and at snapshots; of other facts at the names of those mentioned here.</summary>
    /// <param name="names">Of the facts that the file mentions at least: <see cref="NameTable.Among"/> leaves out what would make it another table.</param>
    public static EvidenceReading Check(
        FactFile file, EvidenceVocabulary vocabulary, SourceTable sources, NameTable names, SnapshotTable snapshots, EvidenceOptions options)
    {
        var reader = new EvidenceReader(file, vocabulary, names, new ExcerptCheck(vocabulary, sources, snapshots, options));
        reader._findings.AddRange(SnapshotCheck.Check(file, vocabulary, snapshots));
        reader.Read();
        IReadOnlyList<SupportedEnd> ends = reader.CheckSupport();
        return new EvidenceReading(file.Name, reader._matches.Values.ToEquatableArray(), reader._findings.ToEquatableArray())
        {
            IsBroken = file.IsBroken,
            Speakers = reader._speakers.ToEquatableArray(),
            Ends = ends.ToEquatableArray(),
        };
    }

    /// <summary>Looks at the same as <see cref="Check"/>, and tells of every value what bears it out.</summary>
    public static FileCoverage Cover(
        FactFile file, EvidenceVocabulary vocabulary, SourceTable sources, NameTable names, SnapshotTable snapshots, EvidenceOptions options)
    {
        var pieces = new List<(int Evidence, BorneOut BorneOut)>();
        var reader = new EvidenceReader(file, vocabulary, names, new ExcerptCheck(vocabulary, sources, snapshots, options)) { _pieces = pieces };
        reader.Read();
        return reader.Cover(pieces.SelectMany(p => p.BorneOut.Nodes.Select(value => (value, p.Evidence))).Distinct().ToLookup(p => p.value, p => p.Evidence));
    }

    private void Read()
    {
        foreach ((FactObject owner, int ordinal, SourcedSlots slots) in _owners)
        {
            StatementCheck.Check(_file, owner, ordinal, slots, _findings);
            var corrected = Reasons.Of(owner, slots.Corrected);
            (EvidenceItem Item, IReadOnlyList<SupportedSlot> Supported)[] evidence =
                [.. EvidenceWalk.Items(_file, _vocabulary, owner, ordinal).Select(item => (item, Read(item, corrected)))];
            _findings.AddRange(DenialCheck.Check(evidence, Reasons.Of(owner, slots.Doubtful), slots.Doubtful?.Key ?? "doubtful"));
        }
    }

    /// <summary>
    /// Evidence on an enclosing object counts for what is in it, so nothing is missing until all has been read; and what is missing in a
    /// broken file may stand in what could not be read.
    /// </summary>
    private IReadOnlyList<SupportedEnd> CheckSupport()
    {
        var support = new SupportCheck(_file, _vocabulary, _names, _borneOut, _findings);
        foreach ((FactObject owner, int ordinal, SourcedSlots slots) in _file.IsBroken ? [] : _owners)
        {
            support.SettleReported(owner);
            if (IsClear(owner, slots))
            {
                support.Check(owner, ordinal, slots);
            }
            else
            {
                support.Settle(owner, slots);
            }
        }

        return support.Ends;
    }

    /// <param name="byValue">The nodes of the evidence that bears a value out, by the value's node.</param>
    private FileCoverage Cover(ILookup<int, int> byValue)
    {
        KeyValuePair<int, ExcerptOutcome>[] found = [.. _outcomes.Where(o => !o.Value.IsWrong).OrderBy(o => o.Key)];
        var places = found.Select((o, place) => (o.Key, place)).ToDictionary(o => o.Key, o => o.place);
        IEnumerable<CoveredValue> values =
            from owner in _owners
            let kind = owner.Ordinal == FactWalk.NoFact ? _file.Model.Root?.Name ?? owner.Object.Class.Name : _file.Facts[owner.Ordinal].Class.Name
            from value in SourcedValues.Of(_file, _names, owner.Object, owner.Slots, _vocabulary)
            let citations = byValue[value.Value.Node].Select(evidence => places[evidence]).ToEquatableArray()
            select new CoveredValue(kind, value.IsFromElsewhere, citations) { End = value.End };
        return new FileCoverage(
            values.ToEquatableArray(),
            found.Select(o => new Citation(o.Value.Source?.Key ?? "", o.Value.Match.Tier, o.Value.Quoted)).ToEquatableArray());
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
            if (outcome.Source is { } source && SpeakerCheck.Read(item, _excerpts.TextOf(source), source.Id) is { } speaker)
            {
                _speakers.Add(speaker);
            }
        }

        EdtfDate? published = EdtfDate.TryParse(outcome.Source?.Published, out EdtfDate date) ? date : null;
        if (published is { } limit)
        {
            _findings.AddRange(SourceTimeCheck.Check(item, supported, limit));
        }

        var borneOut = new BorneOut(_borneOut);
        _pieces?.Add((item.Evidence.Node, borneOut));
        SupportJudge? judge = null;
        if (outcome.IsWrong)
        {
            ExcuseMeant(item, supported, borneOut);
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

    /// <summary>One cause, one finding: what a wrong excerpt was to support is not missing evidence as well. One that names nothing may be meant for any value.</summary>
    private static void ExcuseMeant(EvidenceItem item, IReadOnlyList<SupportedSlot> supported, BorneOut borneOut)
    {
        bool namesNothing = item.Slots.Supports is null || item.Evidence[item.Slots.Supports] is null;
        foreach (FactValue value in namesNothing ? item.Owner.Slots.Select(s => s.Value) : supported.SelectMany(s => s.Mentions).Select(m => m.Value))
        {
            borneOut.Excuse(value);
        }
    }
}
