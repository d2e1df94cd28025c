namespace DialogueFacts.Package.Tests.Authors;

/// <summary>How severe a finding is, is the project's to say for consistency and evidence, and nobody's for what makes no sense at all.</summary>
public class SeverityTests(SeverityProjects projects) : IClassFixture<SeverityProjects>
{
    [Theory]
    [InlineData("Default", "error DF3003", "error DF4001", "warning DF5004", "error DF5011")]
    [InlineData("Configured", "error DF3003", "warning DF4001", "error DF5004", "error DF5011")]
    [InlineData("Silenced", "error DF3003", "error DF5011")]
    [InlineData("Strict", "error DF3003", "error DF4001", "warning DF5004", "error DF5011")]
    public void A_project_decides_as_far_as_rules_allow(string project, params string[] findings) => Assert.Equal(
        findings,
        projects.Build.Findings
            .Where(f => Path.GetFileNameWithoutExtension(f.Project) == project && f.Id is ("DF3003" or "DF4001" or "DF5004" or "DF5011"))
            .OrderBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => $"{f.Severity} {f.Id}"));
}
