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
}
