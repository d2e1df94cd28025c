using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler;

/// <summary>What can be wrong with what the compiler is asked to do.</summary>
public static class CompilerRules
{
    public static readonly Rule NoModel = new(
        "DF0001", Severity.Error, "Facts have a model", "There is no model '{0}' for these facts. Write one, or name the file that is the model.");

    /// <summary>Only a host that compiles C# can tell.</summary>
    public static readonly Rule Language = new(
        "DF0002", Severity.Error, "Facts are compiled to C# 11 or later",
        "The facts were not compiled: what they become needs C# 11 or later. Set <LangVersion>latest</LangVersion> in the project file.");
}
