using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads permissible values, which data write by their text.</summary>
internal sealed class EnumReader(FileReading reading)
{
    private const int MostListed = 8;

    /// <summary>Null if the node is no value of the enum: that was reported. Of an open enum any text is, as a scalar.</summary>
    public FactValue? Read(YamlNode node, ModelEnum @enum)
    {
        if (node is not YamlScalar scalar)
        {
            reading.Report(FactRules.Malformed, node.Number, Key, YamlText.Describe(node), "a value of " + @enum.Name, "Write a single value.");
            return null;
        }

        if (CoreSchema.KindOf(scalar) != ScalarKind.Text)
        {
            reading.Report(
                FactRules.WrongScalar,
                node.Number,
                Key,
                "a value of " + @enum.Name,
                scalar.Text,
                YamlText.Describe(CoreSchema.KindOf(scalar)),
                @enum.IsOpen || @enum.Find(scalar.Text) is not null
                    ? "Write: " + Rewriting.Line(reading.Subject, Rewriting.Quote(scalar.Text))
                    : Hint(scalar.Text, @enum));
            return null;
        }

        return ReadText(scalar, @enum);
    }

    /// <summary>Reads a scalar as text whatever it looks like.</summary>
    public FactValue? ReadText(YamlScalar scalar, ModelEnum @enum)
    {
        if (@enum.Find(scalar.Text) is { } value)
        {
            QuotingHint.Give(scalar, reading);
            ReportDeprecated(value, scalar);
            return new EnumValue(scalar.Number, @enum.Name, value);
        }

        if (@enum.IsOpen)
        {
            return new ScalarValue(scalar.Number, TypeKind.Text, scalar.Text);
        }

        reading.Report(FactRules.UnknownValue, scalar.Number, @enum.Name, scalar.Text, Hint(scalar.Text, @enum));
        return null;
    }

    private string Key => reading.Subject.Slot?.Slot.Key ?? "";

    /// <summary>What is known by another name is proposed first, then what is spelt nearly so, then everything there is.</summary>
    private static string Hint(string text, ModelEnum @enum)
    {
        PermissibleValue? renamed = @enum.Values.FirstOrDefault(
            v => v.Title == text || v.Meaning == text || v.Aliases.Contains(text, StringComparer.Ordinal));
        return renamed is not null ? $"Write '{renamed.Name}'."
            : Proposal.For(text, @enum.Values.Select(v => v.Name))
            ?? $"It has {ValueText.Join([.. @enum.Values.Take(MostListed).Select(v => ValueText.Quote(v.Name))], "and")}"
            + (@enum.Values.Count > MostListed ? " and others." : ".");
    }

    private void ReportDeprecated(PermissibleValue value, YamlNode node)
    {
        if (value.Deprecated is not null)
        {
            reading.Report(FactRules.Deprecated, node.Number, "the value", value.Name, Deprecation.Advice(value));
        }
    }
}
