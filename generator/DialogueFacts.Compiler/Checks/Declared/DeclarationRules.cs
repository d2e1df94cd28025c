using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>What can be wrong with a rule that a model declares.</summary>
internal static class DeclarationRules
{
    public static readonly Rule Incomplete = new(
        "DF2901", Severity.Error, "A declared rule says all that it needs", "{0}: the rule '{1}' needs '{2}'. Add it to the annotation's value.");

    public static readonly Rule UnknownPath = new(
        "DF2902", Severity.Error, "A declared rule names slots that there are", "{0}: the rule '{1}' names '{2}', but there is no slot '{3}'.{4}");

    public static readonly Rule NoDate = new(
        "DF2903", Severity.Error, "A rule about dates is on dates",
        "{0}: the rule '{1}' compares dates, but '{2}' is none. Give the slot the range edtf or date, or remove the rule.");

    public static readonly Rule Unreadable = new(
        "DF2904", Severity.Error, "A declared rule has a form that can be read", "{0}: the rule '{1}' cannot be read: {2}.");
}
