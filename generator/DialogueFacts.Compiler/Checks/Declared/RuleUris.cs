using DialogueFacts.Compiler.Evidence.Vocabulary;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>The tags, expanded, of the annotations by which a model declares rules.</summary>
internal static class RuleUris
{
    public const string LessThanOrEquals = "http://www.w3.org/ns/shacl#lessThanOrEquals";
    public const string Acyclic = Terms.DialogueFacts + "acyclic";
    public const string NotAfterSource = Terms.DialogueFacts + "not_after_source";
    public const string Within = Terms.DialogueFacts + "within";
    public const string NoOverlap = Terms.DialogueFacts + "no_overlap";

    /// <summary>Those that stand on slots.</summary>
    public static readonly string[] OfSlots = [LessThanOrEquals, Acyclic, NotAfterSource];

    /// <summary>Those that stand on classes.</summary>
    public static readonly string[] OfClasses = [Within, NoOverlap];

    /// <summary>The namespace of whose tags each must be known: a misspelt rule would never be held.</summary>
    public const string Own = Terms.DialogueFacts;

    /// <summary>The tag as it is usually written.</summary>
    public static string Curie(string uri) => uri.StartsWith(Own, StringComparison.Ordinal)
        ? "dialoguefacts:" + uri.Substring(Own.Length)
        : "sh:" + uri.Substring(uri.IndexOf('#') + 1);
}
