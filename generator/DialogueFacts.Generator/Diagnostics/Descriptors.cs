using System.Collections.Concurrent;
using DialogueFacts.Compiler.Findings;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Diagnostics;

/// <summary>The compiler's rules as Roslyn knows them. Made from <see cref="Rule"/>, so that there is one text for each.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> ById = new(StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(Rule rule) => ById.GetOrAdd(rule.Id, _ => Create(rule));

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "DialogueFacts." + rule.Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule.IsConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);
}
