using DialogueFacts.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>
/// Whatever project generated code lands in, it compiles there without a warning, and warnings are errors. Every pair of settings stands in some
/// row; all combinations would take minutes.
/// </summary>
public sealed class ConsumerTests
{
    private const string Today = "net8.0";
    private const string Old = "netstandard2.0";

    public static readonly TheoryData<string, LanguageVersion, NullableContextOptions, DocumentationMode, bool> Projects = new()
    {
        { Today, LanguageVersion.CSharp11, NullableContextOptions.Enable, DocumentationMode.Diagnose, true },
        { Today, LanguageVersion.CSharp12, NullableContextOptions.Disable, DocumentationMode.None, false },
        { Today, LanguageVersion.CSharp13, NullableContextOptions.Warnings, DocumentationMode.Parse, true },
        { Today, LanguageVersion.Latest, NullableContextOptions.Disable, DocumentationMode.Diagnose, true },
        { Today, LanguageVersion.Preview, NullableContextOptions.Annotations, DocumentationMode.None, true },
        { Old, LanguageVersion.CSharp11, NullableContextOptions.Disable, DocumentationMode.Parse, false },
        { Old, LanguageVersion.CSharp12, NullableContextOptions.Enable, DocumentationMode.Diagnose, true },
        { Old, LanguageVersion.CSharp13, NullableContextOptions.Annotations, DocumentationMode.Diagnose, false },
        { Old, LanguageVersion.Latest, NullableContextOptions.Enable, DocumentationMode.None, false },
        { Old, LanguageVersion.Preview, NullableContextOptions.Warnings, DocumentationMode.Diagnose, false },
    };

    private static readonly Lazy<BuildResult> Repository = new(() => Build.Cold(RepositoryProject.Facts));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Everything_compiles_in_any_project(
        string framework, LanguageVersion language, NullableContextOptions nullable, DocumentationMode documentation, bool checksOverflow)
    {
        var consumer = new Consumer(framework, language, nullable, documentation) { ChecksOverflow = checksOverflow };

        consumer.AssertCompiles(Repository.Value.Files);
        consumer.AssertCompiles(ModelLanguageTests.Files);
        consumer.AssertCompiles(UnusualNamesTests.Files);
    }

    [Fact]
    public void What_only_newer_compilers_warn_of_is_seen_here()
    {
        var strict = new Consumer(Today, LanguageVersion.Latest, NullableContextOptions.Enable, DocumentationMode.Diagnose) { ChecksOverflow = true };

        Assert.NotEmpty(strict.Warnings([], "public class C;"));
        Assert.NotEmpty(strict.Warnings([], "#pragma warning disable CS1591\npublic class lower;"));
    }
}
