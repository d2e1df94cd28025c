using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Looks up what one file refers to.</summary>
public static class FileLinker
{
    public static FileLinking Link(FactFile file, FactIndex index, EvidenceVocabulary vocabulary)
    {
        var findings = new List<Finding>();
        var replacements = new List<Replacement>();
        var named = new List<NamedFact>();
        var loose = new List<LooseText>();
        foreach ((FactObject @object, int ordinal) in FactWalk.Objects(file))
        {
            foreach (SlotValue slot in @object.Slots)
            {
                Check(slot.Value, file, ordinal, index, findings, named, loose);
            }

            FormerNames.Check(@object, file, ordinal, index, vocabulary, findings);
            if (vocabulary.UseInstead(@object) is { } replacement)
            {
                CheckRetracted(@object, replacement, file, ordinal, vocabulary, findings);
                AddReplacement(replacement, file, ordinal, index, findings, replacements);
            }
        }

        EquatableArray<FactCopy> copies = Repetitions.Find(file, index);
        return new FileLinking(
            new FileLinks(file.Name, Repetitions.Omitted(file, index), replacements.ToEquatableArray()) { Named = named.ToEquatableArray() },
            copies,
            findings.ToEquatableArray())
        {
            Loose = loose.ToEquatableArray(),
        };
    }

    private static void Check(
        FactValue value, FactFile file, int ordinal, FactIndex index, List<Finding> findings, List<NamedFact> named, List<LooseText> loose)
    {
        if (value is ReferenceValue reference)
        {
            Check(reference, file, ordinal, index, findings, named);
        }
        else if (value is ListValue list)
        {
            foreach (FactValue item in list.Items)
            {
                Check(item, file, ordinal, index, findings, named, loose);
            }
        }
        else if (value is ScalarValue { MayName.Count: > 0 } text)
        {
            if (index.Find(text) is { } target && IdentifierKey.MayMean(index.Model, text, index.ClassOf(target)))
            {
                named.Add(new NamedFact(text.Node, target.Fact.Key));
            }
            else if (IdentifierKey.IsFormed(text.Text))
            {
                loose.Add(new LooseText(text, ordinal));
            }
        }
    }

    private static void Check(ReferenceValue reference, FactFile file, int ordinal, FactIndex index, List<Finding> findings, List<NamedFact> named)
    {
        if (index.Find(reference) is not { } target)
        {
            if (!index.LacksFacts && index.Expects(reference))
            {
                findings.Add(Unresolved(file, ordinal, reference.Node, reference.Class, reference.Id, index));
            }
        }
        else if (!reference.Takes(index.ClassOf(target)))
        {
            string needed = string.Join(" or ", reference.OrClasses.Select(c => c.Name).Prepend(reference.Class.Name));
            findings.Add(WrongClass(file, ordinal, reference.Node, reference.Id, target, needed, index));
        }
        else if (reference.OrClasses.Count > 0 && target.Fact.Key != IdentifierKey.Of(index.Model, reference))
        {
            named.Add(new NamedFact(reference.Node, target.Fact.Key));
        }
    }

    private static Finding WrongClass(FactFile file, int ordinal, int node, string id, FactEntry target, string needed, FactIndex index) => Finding.Of(
        LinkRules.WrongClass,
        Anchor.Value(file.Name, node),
        Phrasing.Subject(file, ordinal),
        id,
        index.ClassOf(target).Name,
        index.PlaceOf(target),
        needed);

    private static Finding Unresolved(FactFile file, int ordinal, int node, ModelClass range, string id, FactIndex index) => Finding.Of(
        LinkRules.Unresolved,
        Anchor.Value(file.Name, node),
        Phrasing.Subject(file, ordinal),
        Phrasing.Common(range),
        id,
        index.FindFormer(IdentifierKey.Of(index.Model, range, id)) is { } renamed
            ? $" It is called '{renamed.Fact.Id}' now."
            : Spelling.DidYouMean(index.Nearest(id, range)));

    private static void CheckRetracted(
        FactObject @object, ScalarValue replacement, FactFile file, int ordinal, EvidenceVocabulary vocabulary, List<Finding> findings)
    {
        if (vocabulary.Sourced(@object.Class) is { Retracted: { } retracted, UseInstead: { } useInstead } && @object[retracted] is null && !file.IsFlawed(@object, retracted))
        {
            findings.Add(Finding.Of(
                LinkRules.NotRetracted, Anchor.Value(file.Name, replacement.Node), Phrasing.Subject(file, ordinal), useInstead.Key, retracted.Key));
        }
    }

    /// <summary>What to use instead of a fact is another one of its kind; the model cannot say so, as any class may be retracted.</summary>
    private static void AddReplacement(
        ScalarValue replacement, FactFile file, int ordinal, FactIndex index, List<Finding> findings, List<Replacement> replacements)
    {
        if (ordinal == FactWalk.NoFact)
        {
            return;
        }

        ModelClass @class = file.Facts[ordinal].Class;
        if (index.Find(IdentifierKey.Of(index.Model, @class, replacement.Text)) is { } target)
        {
            ModelClass kind = index.ClassOf(target);
            if (!kind.MayBeA(@class) && !@class.MayBeA(kind))
            {
                findings.Add(WrongClass(file, ordinal, replacement.Node, replacement.Text, target, @class.Name, index));
                return;
            }

            replacements.Add(new Replacement(ordinal, target.Fact.Id, replacement.Node, target.Fact.Class));
        }
        else if (!index.LacksFacts)
        {
            findings.Add(Unresolved(file, ordinal, replacement.Node, @class, replacement.Text, index));
        }
    }
}
