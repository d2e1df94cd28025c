namespace DialogueFacts.Compiler.Findings;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
