using DialogueFacts.Compiler.Findings;
using DialogueFacts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What is wrong with files, model and facts, and an excerpt that is not its source's, nobody can turn off.</summary>
public sealed class SeverityTests
{
    private static readonly string[] Excerpts = ["DF5011", "DF5012", "DF5013", "DF5014"];

    [Fact]
    public void What_cannot_be_turned_off_says_so() => Assert.All(AllRules.ById, rule => Assert.Equal(
        rule.Id[2] is >= '0' and <= '3' || Excerpts.Contains(rule.Id),
        Descriptors.Of(rule).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    [Fact]
    public void What_can_be_turned_off_is_by_whoever_does()
    {
        Project project = Meetings.Project
            .Edit(Meetings.Facts, "seats: 12", "seats: twelve")
            .Edit(Meetings.Facts, "host: ana", "host: anna")
            .Edit(Meetings.Facts, "Ana was the host", "Ana was a host");

        Assert.Equal(["DF3010", "DF4001", "DF5011"], Build.Cold(project).Diagnostics.Select(d => d.Id));
        Assert.Equal(["DF3010", "DF5011"], Build.Cold(With(ReportDiagnostic.Suppress)).Diagnostics.Select(d => d.Id));
        Assert.Equal(
            [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Error],
            Build.Cold(With(ReportDiagnostic.Warn)).Diagnostics.Select(d => d.Severity));

        Project With(ReportDiagnostic severity) => project with { Severities = project.Severities.SetItems(AllRules.ById.Select(r => KeyValuePair.Create(r.Id, severity))) };
    }
}
