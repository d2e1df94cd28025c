using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Says of plain scalars what tools make of them that read YAML 1.1, as LinkML's own do, where that is something else.</summary>
internal static class QuotingHint
{
    /// <summary>Of a scalar that is a value of its type here. Dates of the types made for them are understood by all.</summary>
    public static void Give(YamlScalar scalar, TypeKind kind, FileReading reading)
    {
        string? elsewhere = kind switch
        {
            TypeKind.Date or TypeKind.DateTime or TypeKind.DateOrDateTime => null,
            TypeKind.Edtf when CoreSchema.KindOf(scalar) == ScalarKind.Integer => "a number",
            _ => Yaml11.ReadingOf(scalar),
        };
        if (elsewhere is not null)
        {
            Report(scalar, ScalarForm.Describe(kind), elsewhere, reading);
        }
    }

    /// <summary>Of a value of an enum.</summary>
    public static void Give(YamlScalar scalar, FileReading reading)
    {
        if (Yaml11.ReadingOf(scalar) is { } elsewhere)
        {
            Report(scalar, "a text", elsewhere, reading);
        }
    }

    private static void Report(YamlScalar scalar, string here, string elsewhere, FileReading reading) => reading.Report(
        FactRules.Unquoted,
        scalar.Number,
        reading.Subject.Slot?.Slot.Key ?? "",
        scalar.Text,
        here,
        elsewhere,
        Rewriting.Line(reading.Subject, Rewriting.Quote(scalar.Text)));
}
