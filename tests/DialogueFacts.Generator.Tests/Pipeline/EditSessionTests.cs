using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>However a project came to be what it is, the same is made of it.</summary>
public sealed class EditSessionTests
{
    [Fact]
    public void After_any_edits_the_result_is_that_of_a_first_build() =>
        Prop.ForAll(RandomEdit.Sessions, edits =>
        {
            Project project = Meetings.Project;
            Build build = Build.Untracked(project);
            foreach (RandomEdit edit in edits)
            {
                project = edit.Apply(project);
                BuildResult result = build.Become(project);
                BuildResult cold = Build.Cold(project);
                Assert.Equal(cold.Messages, result.Messages);
                Assert.Equal(cold.Sources.Select(x => x.Name), result.Sources.Select(x => x.Name));
                Assert.All(cold.Sources.Zip(result.Sources), x => Assert.Equal(x.First.Text, x.Second.Text));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(16));

    [Fact]
    public void A_slot_renamed_in_the_model_is_renamed_everywhere()
    {
        Project renamed = Meetings.Project.Edit(Meetings.Model, "hosted: {", "held: {");

        Assert.Equal(Build.Cold(renamed).Sources, Build.Untracked(Meetings.Project).Become(renamed).Sources);
    }

    /// <summary>Without members there is no clash of their names, which is all that the compiler cannot know.</summary>
    [Fact]
    public void After_any_edits_a_build_says_what_the_compiler_says() =>
        Prop.ForAll(RandomEdit.Sessions, edits =>
        {
            Project edited = edits.Aggregate(Meetings.Project, (p, edit) => edit.Apply(p));
            Project project = edited.WithProperty("DialogueFactsMembers", "true") with { Language = LanguageVersion.CSharp11 };
            Assert.Equal(Compile(project), Build.Cold(project).Messages);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static IEnumerable<string> Compile(Project project)
    {
        (string Name, byte[] Bytes)[] yaml = [.. project.Files.Where(f => f.Name.StartsWith("facts/", StringComparison.Ordinal))];
        var input = new CompilerInput(yaml.Select(f => new InputFile(Project.Folder + f.Name, f.Name, Utf8Text.Decode(f.Bytes))).ToEquatableArray(), Meetings.Model)
        {
            Snapshots = project.Files.Except(yaml)
                .Select(f => new SnapshotFile(Project.Folder + f.Name, f.Name, Utf8Text.Decode(f.Bytes), Meetings.Hash(f.Bytes)))
                .ToEquatableArray(),
            TargetClass = project.Properties.GetValueOrDefault("DialogueFactsTargetClass") is { Length: > 0 } target ? target : null,
            Evidence = new EvidenceOptions { LowestTier = project.Properties.GetValueOrDefault("DialogueFactsLowestTier") == "Exact" ? MatchTier.Exact : MatchTier.Edited },
        };
        return FactCompiler.Compile(input).Findings.Select(f => BuildResult.Print(FindingReporter.ToDiagnostic(f)));
    }
}
