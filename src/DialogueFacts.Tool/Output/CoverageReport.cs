using DialogueFacts.Compiler.Evidence.Coverage;

namespace DialogueFacts.Tool.Output;

/// <summary>Prints how much of facts and sources is covered.</summary>
internal abstract class CoverageReport
{
    public abstract void Write(FactCoverage coverage, TextWriter output);
}
