using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler;

/// <summary>What can be wrong with what the compiler is asked to do.</summary>
public static class CompilerRules
{
    public static readonly Rule NoModel = new(
        "DF0001", Severity.Error, "Facts have a model",
        "There is no model '{0}' for these facts. Write one, or say where it is: a build looks for model.yaml in <DialogueFactsFolder>, the tool for the file that --schema names.");

    /// <summary>Only a host that names files otherwise than by their paths can tell.</summary>
    public static readonly Rule SharedName = new(
        "DF0003", Severity.Error, "Files have names of their own",
        "This file was not read: it is called '{0}', as {1} is. Give one of them another DialogueFactsName, or leave it out of AdditionalFiles.");

    /// <summary>Only a host that reads a project can tell.</summary>
    public static readonly Rule Property = new(
        "DF0004", Severity.Error, "Properties of the project have a value that they take",
        "The property {0} is '{1}', but takes {2}.{3}");

    /// <summary>Only a host that compiles C# can tell.</summary>
    public static readonly Rule Language = new(
        "DF0002", Severity.Error, "Facts are compiled to C# 11 or later",
        "The facts were not compiled: what they become needs C# 11 or later. Set <LangVersion>latest</LangVersion> in the project file.");
}
