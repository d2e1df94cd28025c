using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>Where a text may be the identifier of a fact, a misspelt identifier or a former one is not meant as a text.</summary>
internal static class LooseTextCheck
{
    /// <param name="files">In ordinal order of their names.</param>
    public static IEnumerable<Finding> Check(FactIndex index, IEnumerable<FileLinking> files) => index.LacksFacts
        ? []
        : files.SelectMany(f => f.Loose.Select(text => Check(index, f.Links.Name, text))).OfType<Finding>();

    private static Finding? Check(FactIndex index, string file, LooseText text) => Advice(index, text) is { Length: > 0 } advice
        ? Finding.Of(LinkRules.LooseText, Anchor.Value(file, text.Value.Node), Subject(index, file, text.Ordinal), text.Value.Text, advice)
        : null;

    private static string Advice(FactIndex index, LooseText text)
    {
        foreach (string key in IdentifierKey.AllOf(index.Model, text.Value))
        {
            if (index.FindFormer(key) is { } renamed && IdentifierKey.MayMean(index.Model, text.Value, index.ClassOf(renamed)))
            {
                return $" It is called '{renamed.Fact.Id}' now.";
            }
        }

        return Spelling.DidYouMean(index.Slip(text.Value.Text, @class => IdentifierKey.MayMean(index.Model, text.Value, @class)));
    }

    private static string Subject(FactIndex index, string file, int ordinal)
    {
        foreach (FactIdentity fact in index.Files[index.NumberOf(file)].Facts)
        {
            if (fact.Ordinal == ordinal)
            {
                return Phrasing.Subject(index.Model.Classes[fact.Class], fact.Id);
            }
        }

        return index.Model.Root?.Name ?? file;
    }
}
