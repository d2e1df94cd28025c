using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Output;

/// <summary>Prints findings.</summary>
internal abstract class Report
{
    public static Report Of(ReportFormat format) => format switch
    {
        ReportFormat.Json => new JsonReport(),
        ReportFormat.Sarif => new SarifReport(),
        _ => new TextReport(),
    };

    public abstract void Write(IReadOnlyList<ConfiguredFinding> findings, TextWriter output);
}
