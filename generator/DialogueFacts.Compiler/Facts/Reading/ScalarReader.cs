using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads values of LinkML's types.</summary>
internal sealed class ScalarReader(FileReading reading)
{
    /// <summary>Null if the node is no value of the type: that was reported.</summary>
    /// <param name="constraints">What the type asks, where it is at hand.</param>
    public ScalarValue? Read(YamlNode node, ModelType type, CompiledExpression? constraints)
    {
        if (ReadText(node, type.Kind) is not { } text)
        {
            return null;
        }

        var value = new ScalarValue(node.Number, type.Kind, text);
        return ConstraintReporter.Check(value, constraints ?? TypeConstraints.Of(type), reading) ? value : null;
    }

    /// <summary>The canonical text; null if the node is no scalar of the kind.</summary>
    public string? ReadText(YamlNode node, TypeKind kind)
    {
        if (node is not YamlScalar scalar)
        {
            reading.Report(FactRules.Malformed, node.Number, Key, YamlText.Describe(node), ScalarForm.Describe(kind), "Write a single value.");
            return null;
        }

        if (!ScalarKinds.IsReadAs(scalar, kind))
        {
            ReportKind(scalar, kind);
            return null;
        }

        ScalarReading form = ScalarForm.Read(kind, scalar.Text);
        if (form.Problem is { } problem)
        {
            reading.Report(FactRules.Malformed, node.Number, Key, YamlText.Describe(scalar), ScalarForm.Describe(kind), problem);
        }
        else if (scalar.IsPlain)
        {
            QuotingHint.Give(scalar, kind, reading);
        }

        return form.Text;
    }

    private string Key => reading.Subject.Slot?.Slot.Key ?? "";

    private void ReportKind(YamlScalar scalar, TypeKind kind)
    {
        string? rewritten = Rewriting.As(kind, scalar);
        reading.Report(
            FactRules.WrongScalar,
            scalar.Number,
            Key,
            ScalarForm.Describe(kind),
            YamlText.Describe(scalar),
            YamlText.Describe(CoreSchema.KindOf(scalar)),
            rewritten is null ? $"Give {ScalarForm.Describe(kind)}." : "Write: " + Rewriting.Line(reading.Subject, rewritten));
    }
}
