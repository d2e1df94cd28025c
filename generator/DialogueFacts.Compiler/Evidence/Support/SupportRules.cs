using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>What can be wrong with what an excerpt is said to bear out.</summary>
internal static class SupportRules
{
    public static readonly Rule NotInExcerpt = new(
        "DF5030", Severity.Error, "What an excerpt supports is in it",
        "{0}: '{1}', {2}, is not in \"{3}\"{4}. Correct the value, quote what bears it out, or say how it follows ('{5}') or how it is printed ('{6}').");

    public static readonly Rule NoMember = new(
        "DF5031", Severity.Error, "What an excerpt supports of a list is in it",
        "{0}: {1} Quote what bears one of them out, or say how it follows ('{2}') or how it is printed ('{3}').");

    public static readonly Rule WordingNotInExcerpt = new(
        "DF5032", Severity.Error, "The wording of a value is in the excerpt", "{0}: '{1}' gives \"{2}\" for '{3}', which is not in \"{4}\". Give it as printed there.");

    public static readonly Rule Unsupported = new(
        "DF5040", Severity.Warning, "Every value is supported",
        "{0}: nothing supports '{1}', {2}{3}. Quote what bears it out; or say how an excerpt prints it ('{4}'), how it follows from one ('{5}'), or where else it is from ('{6}').");

    public static readonly Rule NoEvidence = new(
        "DF5041", Severity.Warning, "What can carry evidence has some",
        "{0}: it has no evidence, so nothing supports its values ({1}). Add some, or say in '{2}' where they are from.");
}
