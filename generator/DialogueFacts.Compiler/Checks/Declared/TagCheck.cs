using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Finds annotations that are meant to declare a rule and do not: nobody would hold the facts to it.</summary>
internal static class TagCheck
{
    /// <param name="known">The rules that this kind of element can have.</param>
    /// <param name="others">Those that stand on the other kind.</param>
    /// <param name="kind">What that kind is called.</param>
    public static IEnumerable<Finding> Check(ModelElement element, string subject, string[] known, string[] others, string kind)
    {
        foreach (Annotation annotation in element.Annotations.Where(a => Array.IndexOf(known, a.Uri) < 0))
        {
            string? problem = Array.IndexOf(others, annotation.Uri) >= 0 ? $"it stands on {kind}" : Misspelling(annotation, [.. known, .. others]);
            if (problem is not null)
            {
                yield return Finding.Of(DeclarationRules.Unreadable, annotation.At, subject, annotation.Tag, problem);
            }
        }
    }

    /// <summary>Null if it may be an annotation of somebody else.</summary>
    private static string? Misspelling(Annotation annotation, string[] known)
    {
        string[] curies = [.. known.Select(RuleUris.Curie)];
        string? nearest = annotation.Tag.IndexOf(':') < 0 ? null : Spelling.Nearest(annotation.Tag, curies);
        bool isOwn = annotation.Uri.StartsWith(RuleUris.Own, StringComparison.Ordinal);
        return nearest is not null && Array.IndexOf(curies, annotation.Tag) >= 0 ? $"its prefix does not stand for {Namespace(nearest)}"
            : nearest is not null ? $"there is no such rule. Write '{nearest}'"
            : isOwn ? $"there is no such rule. Those there are: {string.Join(", ", curies)}"
            : null;
    }

    private static string Namespace(string curie) =>
        curie.StartsWith("sh:", StringComparison.Ordinal) ? RuleUris.LessThanOrEquals.Substring(0, RuleUris.LessThanOrEquals.IndexOf('#') + 1) : RuleUris.Own;
}
