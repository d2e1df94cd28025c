using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>
/// Steps hand on values of our own: whatever holds on to the compiler's own objects keeps a whole compilation alive, and is another one
/// after every key pressed.
/// </summary>
public sealed class StepOutputTests
{
    private static readonly Type[] OfTheCompiler =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(IOperation), typeof(ParseOptions), typeof(Diagnostic),
        typeof(Location), typeof(AdditionalText), typeof(AnalyzerConfigOptions),
    ];

    [Fact]
    public void No_step_hands_on_what_is_the_compilers()
    {
        Build build = Build.Of(Meetings.Project.Edit(Meetings.Facts, "host: ana", "host: anna"));
        object[] objects = [.. ObjectGraph.From(build.Result.Values.Select(v => v.Value))];

        Assert.Empty(objects.Where(IsOfTheCompiler).Select(o => o.GetType().Name).Distinct());
        Assert.Contains("anna", objects.OfType<string>());
    }

    [Fact]
    public void Whatever_is_held_however_deep_would_be_found()
    {
        SyntaxNode node = SyntaxFactory.ParseCompilationUnit("class C;");
        object[] held = [new Lazy<object>(node), new[] { (1, node) }, () => node, new Dictionary<string, List<Location>> { ["x"] = [node.GetLocation()] }];

        Assert.All(held, h => Assert.Contains(ObjectGraph.From([h]), IsOfTheCompiler));
    }

    [Fact]
    public void Every_step_has_a_name_and_runs() =>
        Assert.Equal(BuildResult.StepNames.Order(StringComparer.Ordinal), Build.Of(Meetings.Project).Result.Values.Select(v => v.Step).Distinct().Order(StringComparer.Ordinal));

    private static bool IsOfTheCompiler(object value) => Array.Exists(OfTheCompiler, t => t.IsInstanceOfType(value));
}
