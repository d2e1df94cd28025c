using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler;

/// <summary>What can be wrong with what the compiler is asked to do.</summary>
internal static class CompilerRules
{
    public static readonly Rule NoModel = new(
        "DF0001", Severity.Error, "Facts have a model", "There is no model '{0}' for these facts. Write one, or name the file that is the model.");
}
