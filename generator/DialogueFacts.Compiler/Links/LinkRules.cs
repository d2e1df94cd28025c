using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Links;

/// <summary>What can be wrong with references and identifiers.</summary>
internal static class LinkRules
{
    public static readonly Rule Unresolved = new("DF4001", Severity.Error, "References resolve", "{0}: no {1} '{2}'.{3}");

    public static readonly Rule WrongClass = new(
        "DF4002", Severity.Error, "References lead to a fact of the right class", "{0}: '{1}' is of class {2} (at {3}), but a fact of class {4} is needed.");

    public static readonly Rule FormerIdentifier = new(
        "DF4019", Severity.Error, "A former identifier is no other fact's",
        "{0}: '{1}' cannot be what it was called before: it is what {2} is or was called (at {3}). Remove it from one of them.");

    public static readonly Rule NotRetracted = new(
        "DF4024", Severity.Warning, "What to use instead is said of a retracted fact",
        "{0}: '{1}' says what to use instead, but the fact is not retracted, so nobody hears of it. Say in '{2}' why it is no longer held, or remove '{1}'.");

    public static readonly Rule LooseText = new(
        "DF4025", Severity.Warning, "A text that looks like a fact's identifier is one",
        "{0}: '{1}' is no identifier, so it is taken for a text.{2}");

    public static readonly Rule WrittenTwice = new(
        "DF4003", Severity.Error, "An identifier names one fact",
        "{0} is already at {1}. Give one of them another identifier, or leave one out.");

    public static readonly Rule WrittenDifferently = new(
        "DF4004", Severity.Error, "A fact written in two places says the same in both",
        "{0} is already at {1}, where {2}. Give one of them another identifier{3}.");
}
