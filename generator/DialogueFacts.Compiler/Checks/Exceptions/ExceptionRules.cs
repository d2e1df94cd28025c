using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Checks.Exceptions;

/// <summary>What can be wrong with an exception.</summary>
internal static class ExceptionRules
{
    public static readonly Rule Unused = new(
        "DF4030", Severity.Warning, "An exception excuses something", "{0}: nothing here breaks {1}. Remove the exception.");

    public static readonly Rule NoRule = new(
        "DF4031", Severity.Error, "An exception names a rule", "{0}: there is no rule '{1}'. Give the id that the finding shows.");

    public static readonly Rule NotExcusable = new(
        "DF4032", Severity.Error, "An exception is from a rule that allows some",
        "{0}: there are no exceptions from {1} ({2}). Set right what it reports, and remove the exception.");
}
