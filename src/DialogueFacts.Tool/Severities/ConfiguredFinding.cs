using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Tool.Severities;

/// <summary>A finding with the severity that the user wants it to have.</summary>
internal sealed record ConfiguredFinding(LocatedFinding Finding, Severity Severity);
