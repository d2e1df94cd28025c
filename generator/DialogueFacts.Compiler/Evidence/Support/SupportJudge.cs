using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Whether one excerpt bears out what it is said to support.</summary>
/// <param name="passage">What the excerpt says.</param>
/// <param name="borneOut">Where whatever it does bear out is noted.</param>
internal sealed class SupportJudge(EvidenceItem item, Passage passage, ValueRecogniser recogniser, BorneOut borneOut, List<Finding> findings)
{
    private const int LongestExcerpt = 120;
    private const int MostMembers = 5;
    private readonly Reasons _inferred = Reasons.Of(item.Evidence, item.Slots.Inferred);
    private readonly Reasons _statedAs = Reasons.Of(item.Evidence, item.Slots.StatedAs);
    private readonly PartFinder _parts = new(passage, recogniser);

    /// <summary>An excerpt that names nothing supports what is found in it.</summary>
    public void Judge(IReadOnlyList<SupportedSlot> supported, Reasons corrected)
    {
        if (item.Slots.Supports is null || item.Evidence[item.Slots.Supports] is null)
        {
            // Where the source says something else, that is what is inferred or stated in other words, not the object's own value.
            foreach (SlotValue slot in item.Owner.Slots.Where(s => !Exemptions.IsExempt(s) && Says?[s.Slot.Key] is null))
            {
                if (!Note(slot.Slot.Key, slot.Slot, slot.Value) && slot.Value is ListValue)
                {
                    NoteNameless([new SlotMention(slot.Slot.Key, item.Owner, slot.Slot, slot.Value)], isSaid: false);
                }
            }

            return;
        }

        foreach (SupportedSlot path in supported)
        {
            Judge(path, corrected);
        }
    }

    /// <summary>What a source says instead of an object's own value is in the excerpt as well.</summary>
    /// <param name="shown">The path, for messages.</param>
    public void JudgeStated(string shown, string path, InducedSlot slot, FactValue value)
    {
        if (!_inferred.Cover(path) && !_inferred.Cover(shown))
        {
            Report(Anchor.Value(item.File.Name, value.Node), shown, path, slot, value);
        }
    }

    private void Judge(SupportedSlot supported, Reasons corrected)
    {
        if (supported.Mentions.Count == 0)
        {
            return;
        }

        SlotMention first = supported.Mentions[0];
        if (corrected.Cover(first.Path))
        {
            supported.Mentions.ToList().ForEach(m => borneOut.Add(m.Value));
            return;
        }

        CheckWording(first.Path);
        bool isAny = false;
        for (int i = 0; i < supported.Mentions.Count; i++)
        {
            isAny |= Note(supported.Mentions[i].Path, supported.Mentions[i].Slot, supported.Mentions[i].Value);
        }

        if (isAny || NoteNameless(supported.Mentions, isSaid: true))
        {
            return;
        }

        var at = Anchor.Value(item.File.Name, supported.Path.Node);
        if (supported.Mentions.Count > 1 || first.Value is ListValue)
        {
            // One cause, one finding: what is reported here is not missing evidence as well; nor is this, if what may tell the part was reported.
            supported.Mentions.ToList().ForEach(m => borneOut.Excuse(m.Value));
            if (!Parts(supported.Mentions).Any(p => item.File.IsFlawed(p.Part)))
            {
                string reason = Nameless(supported.Mentions).Reason(first.Path, Excerpt, v => Show(v.Path, v.Value, first.Path))
                    ?? $"none of '{first.Path}', {Members(supported.Mentions)}, is in \"{Excerpt}\".";
                findings.Add(Finding.Of(SupportRules.NoMember, at, item.Subject, reason, InferredKey, StatedAsKey));
            }

            return;
        }

        Report(at, first.Path, first.Path, first.Slot, first.Value);
    }

    /// <summary>What was looked for of a list.</summary>
    private string Members(IReadOnlyList<SlotMention> mentions) => string.Join(", ", mentions
        .SelectMany(m => Leaves(m.Path, m.Slot, m.Value)).Select(leaf => Show(leaf.Path, leaf.Value, mentions[0].Path)).Distinct(StringComparer.Ordinal).Take(MostMembers));

    private string Show(string path, FactValue value, string of) => ValueWording.Of(value, recogniser) + (path == of ? "" : $" ('{path}')");

    private static IEnumerable<(SlotMention Mention, FactObject Part)> Parts(IReadOnlyList<SlotMention> mentions) => mentions.SelectMany(
        m => m.Value is ListValue list ? list.Items.OfType<ObjectValue>().Where(v => v.Object.Id is null).Select(v => (m, v.Object)) : []);

    private NamelessParts Nameless(IReadOnlyList<SlotMention> mentions) => new(
    [
        .. Parts(mentions).Select(p => new PlacedPart(p.Part, [.. Leaves(p.Mention.Path, p.Mention.Slot, new ObjectValue(p.Part)).Select(Place)])),
    ]);

    private PlacedValue Place((string Path, InducedSlot Slot, FactValue Value) leaf)
    {
        bool isThere = IsBorneOut(leaf.Path, leaf.Slot, leaf.Value, out Recognised found);
        return new PlacedValue(leaf.Path, leaf.Value, isThere, found.Places ?? []);
    }

    /// <summary>Notes what of parts the passage bears out though it calls none by its name. True if anything.</summary>
    private bool NoteNameless(IReadOnlyList<SlotMention> mentions, bool isSaid)
    {
        PlacedValue[] found = [.. Nameless(mentions).BorneOut(isSaid)];
        foreach (PlacedValue value in found)
        {
            borneOut.Add(value.Value);
        }

        return found.Length > 0;
    }

    private void Report(Anchor at, string shown, string path, InducedSlot slot, FactValue value)
    {
        foreach ((string leafPath, InducedSlot leafSlot, FactValue leaf) in Leaves(path, slot, value))
        {
            if (!IsBorneOut(leafPath, leafSlot, leaf, out Recognised found))
            {
                borneOut.Excuse(leaf);
                string instead = found.Instead is { Length: > 0 } other ? $"; found {other}" : "";
                findings.Add(Finding.Of(
                    SupportRules.NotInExcerpt,
                    at,
                    item.Subject,
                    shown + leafPath.Substring(path.Length),
                    ValueWording.Of(leaf, recogniser),
                    Excerpt,
                    instead,
                    InferredKey,
                    StatedAsKey));
            }
        }
    }

    /// <summary>Notes what of a value the passage bears out. True if that is enough: of a list one member, of anything else all of it.</summary>
    private bool Note(string path, InducedSlot slot, FactValue value)
    {
        if (_inferred.Cover(path))
        {
            borneOut.Add(value);
            return true;
        }

        if (value is ListValue list)
        {
            return NoteMembers(path, slot, list);
        }

        if (value is not ObjectValue { Object.Id: null })
        {
            return NoteLeaf(path, slot, value);
        }

        bool isAll = true;
        foreach ((string leafPath, InducedSlot leafSlot, FactValue leaf) in Leaves(path, slot, value))
        {
            isAll &= NoteLeaf(leafPath, leafSlot, leaf);
        }

        return isAll;
    }

    private bool NoteLeaf(string path, InducedSlot slot, FactValue value)
    {
        if (IsBorneOut(path, slot, value, out Recognised found))
        {
            borneOut.Add(value);
            return true;
        }

        borneOut.Miss(value, found);
        return false;
    }

    private bool NoteMembers(string path, InducedSlot slot, ListValue list)
    {
        var missing = new List<FactValue>();
        var named = new List<(FactValue, Extent)>();
        foreach (FactValue member in list.Items.Where(m => m is not ObjectValue { Object.Id: null }))
        {
            Recognised found = recogniser.Find(passage, slot, member);
            if (found.IsFound)
            {
                borneOut.Add(member);
                named.AddRange(found.Places.Select(p => (member, p)));
            }
            else
            {
                borneOut.Miss(member, found);
                missing.Add(member);
            }
        }

        bool isAny = missing.Count < list.Items.Count(m => m is not ObjectValue { Object.Id: null });
        if (_statedAs.TextOf(path) is { } wording)
        {
            borneOut.Add(NearestMember.Beside(wording.Text, passage, named) ?? NearestMember.Of(missing.Count > 0 ? missing : list.Items, wording.Text, recogniser));
            isAny = true;
        }

        foreach ((FactObject part, Extent region) in _parts.Find(list))
        {
            isAny = true;
            foreach ((_, InducedSlot leafSlot, FactValue leaf) in Leaves(path, slot, new ObjectValue(part)))
            {
                if (recogniser.Find(passage, leafSlot, leaf).Places.Any(p => p.Start >= region.Start && p.End <= region.End))
                {
                    borneOut.Add(leaf);
                }
            }
        }

        return isAny;
    }

    private bool IsBorneOut(string path, InducedSlot slot, FactValue value, out Recognised found)
    {
        found = default;
        if (_inferred.Cover(path) || _statedAs.Cover(path))
        {
            return true;
        }

        found = recogniser.Find(passage, slot, value);
        return found.IsFound;
    }

    /// <summary>The values themselves: of a part, those of its slots that need evidence, however deep; members of its lists one by one.</summary>
    private static IEnumerable<(string Path, InducedSlot Slot, FactValue Value)> Leaves(string path, InducedSlot slot, FactValue value) => value switch
    {
        ListValue list => list.Items.SelectMany(item => Leaves(path, slot, item)),
        ObjectValue { Object: { Id: null } part } => part.Slots.Where(s => !Exemptions.IsExempt(s)).SelectMany(s => Leaves($"{path}.{s.Slot.Key}", s.Slot, s.Value)),
        _ => [(path, slot, value)],
    };

    private void CheckWording(string path)
    {
        if (_statedAs.TextOf(path) is { } wording && TextFinder.Find(passage, wording.Text).Count == 0)
        {
            findings.Add(Finding.Of(
                SupportRules.WordingNotInExcerpt,
                Anchor.Value(item.File.Name, wording.Node),
                item.Subject,
                StatedAsKey,
                wording.Text,
                path,
                Excerpt));
        }
    }

    private string Excerpt => passage.Text.Length <= LongestExcerpt ? passage.Text : passage.Text.Substring(0, LongestExcerpt).TrimEnd() + " …";

    private YamlMapping? Says => item.Slots.Says is { } says && item.Evidence[says] is AnyValue { Content: YamlMapping mapping } ? mapping : null;

    private string InferredKey => item.Slots.Inferred?.Key ?? "inferred";

    private string StatedAsKey => item.Slots.StatedAs?.Key ?? "stated_as";
}
