using DialogueFacts.Generator.Tests.Emit;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>Whatever is done to the files of a project, they become findings and C# that compiles.</summary>
public sealed class MutationTests
{
    [Fact]
    public void A_small_project_that_is_edited_again_and_again() =>
        Prop.ForAll(RandomEdit.Sessions, edits => AssertSound(edits.Aggregate(Meetings.Project, (p, edit) => edit.Apply(p)))).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void The_facts_of_this_repository_after_a_few_slips() =>
        Prop.ForAll(RandomEdit.Slips, edits => AssertSound(edits.Aggregate(RepositoryProject.Facts, (p, edit) => edit.Apply(p)))).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    /// <summary>A generator that throws is no finding of ours: it fails the test in <see cref="BuildResult"/>.</summary>
    private static void AssertSound(Project project)
    {
        BuildResult result = Build.Cold(project with { Language = LanguageVersion.CSharp11 });

        Assert.All(result.Diagnostics, d => Assert.StartsWith("DF", d.Id, StringComparison.Ordinal));
        Assert.True(result.Sources.Count > 0 || result.Diagnostics.Count > 0);
        Consumer.OfToday.AssertCompiles(result.Files);
    }
}
