using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>The properties of one file's facts, and what is to be said of them.</summary>
/// <param name="Findings">Rule DF3xxx for clashes whose first fact is in this file.</param>
public sealed record FileMembers(EquatableArray<FactMember> Members, EquatableArray<Finding> Findings)
{
    /// <param name="number">The file's place in the index.</param>
    public static FileMembers Of(ApiPlan plan, FactFile file, int number, FileLinks links, FactIndex index, MemberNames names) => new(
        names.Files[number].Select(member => member with { Obsolete = Obsolete(plan, file, member, links, index, names) }).ToEquatableArray(),
        names.Clashes.Where(c => c.Facts[0].File == number).Select(c => Report(file, c)).ToEquatableArray());

    private static string? Obsolete(ApiPlan plan, FactFile file, FactMember member, FileLinks links, FactIndex index, MemberNames names)
    {
        FactObject fact = file.Facts[member.Ordinal];
        if (member.Former is { } former && fact.Id is { } id && index.Find(IdentifierKey.Of(plan.Model, fact.Class, id)) is { } present)
        {
            return $"'{former}' is called '{id}' now. Use {names.Expression(plan, present)}.";
        }

        string? why = plan.Vocabulary.Sourced(fact.Class)?.Retracted is { } slot ? SourceReader.Text(fact, slot) : null;
        foreach (Replacement replacement in links.Replacements)
        {
            if (replacement.Ordinal == member.Ordinal
                && index.Find(IdentifierKey.Of(plan.Model, plan.Model.Classes[replacement.Class], replacement.Id)) is { } target)
            {
                string instead = $"Use {names.Expression(plan, target)} instead.";
                return why is null ? instead : $"{Documentation.Sentence(why)} {instead}";
            }
        }

        return why;
    }

    private static Finding Report(FactFile file, NameClash clash) => Finding.Of(
        NamingRules.MemberClash,
        Anchor.Value(file.Name, file.Facts[clash.Facts[0].Fact.Ordinal].Node),
        Enumerate([.. clash.Facts.Select(f => $"'{f.Fact.Id}'")]),
        clash.Name,
        clash.Facts[0].Fact.Id);

    private static string Enumerate(string[] names) =>
        string.Join(", ", names.Take(names.Length - 1)) + " and " + names[names.Length - 1];
}
