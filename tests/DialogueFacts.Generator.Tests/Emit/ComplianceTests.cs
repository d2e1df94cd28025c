using System.Globalization;
using System.Reflection;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>What LinkML's own compliance suite has of models and valid data, as C#: each case in a namespace of its own.</summary>
public sealed class ComplianceTests
{
    private static readonly Lazy<EquatableArray<GeneratedFile>> Files = new(() => Emit().ToEquatableArray());

    public ComplianceTests() => Assert.SkipUnless(ComplianceCases.AreThere, "The compliance cases are not beside the repository.");

    [Fact]
    public void Every_model_compiles_without_a_warning_today() => Consumer.OfToday.AssertCompiles(Files.Value);

    [Fact]
    public void Every_model_compiles_without_a_warning_for_old_frameworks() => Consumer.OfOldFrameworks.AssertCompiles(Files.Value);

    [Fact]
    public void Every_value_can_be_read()
    {
        Assembly assembly = Consumer.OfToday.Load(Files.Value);
        var reader = new PropertyReader();
        foreach (string @namespace in assembly.GetTypes().Select(t => t.Namespace).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            reader.ReadStatics(assembly, @namespace);
        }

        Assert.True(reader.Values > 300, $"Only {reader.Values} values.");
    }

    private static IEnumerable<GeneratedFile> Emit() => ComplianceCases.Compile()
        .SelectMany((c, i) => new Author(c.Compilation, string.Create(CultureInfo.InvariantCulture, $"Case{i}")).Emit()
            .Select(f => f with { HintName = $"{c.Id}/{f.HintName}" }));
}
