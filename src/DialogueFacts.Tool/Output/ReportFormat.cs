namespace DialogueFacts.Tool.Output;

/// <summary>How findings are printed.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as builds print them.</summary>
    Text,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
