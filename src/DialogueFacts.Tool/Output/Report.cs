using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Output;

/// <summary>Prints findings.</summary>
internal abstract class Report
{
    public abstract void Write(IReadOnlyList<ConfiguredFinding> findings, TextWriter output);
}
