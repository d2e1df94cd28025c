using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Model.Scalars;

namespace DialogueFacts.Compiler.Model.Defaults;

/// <summary>Reads <c>ifabsent</c> in every form that LinkML has.</summary>
public static class DefaultReader
{
    /// <summary><c>string(x)</c>, <c>int(5)</c>, <c>MyEnum(value)</c>. What the call is named matters to nobody: the range says what the value is.</summary>
    private static readonly Regex Call = new(
        @"^[\w ]+\((?<argument>.*)\)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));

    /// <summary>The default of a slot that has one, in a class. Never throws.</summary>
    public static DefaultReading Read(InducedSlot slot, ModelClass @class, FactModel model) => slot.IfAbsent?.Trim() switch
    {
        null or "" or "bnode" => default,
        "class_curie" => Fit(slot.Range, model.Prefixes.Contract(@class.Uri)),
        "class_uri" => Fit(slot.Range, @class.Uri),
        "slot_curie" => Fit(slot.Range, model.Prefixes.Contract(slot.Uri)),
        "slot_uri" => Fit(slot.Range, slot.Uri),
        "default_ns" => model.DefaultPrefix is { } prefix ? Fit(slot.Range, prefix) : default,
        "default_range" => model.DefaultRange is { } range ? Fit(slot.Range, range) : default,
        { } text => Fit(slot.Range, ArgumentOf(text)),
    };

    private static string ArgumentOf(string text)
    {
        Match call = Call.Match(text);
        string argument = call.Success ? call.Groups["argument"].Value : text;
        bool isQuoted = argument.Length > 1 && argument[0] is '"' or '\'' && argument[argument.Length - 1] == argument[0];
        return isQuoted ? argument.Substring(1, argument.Length - 2) : argument;
    }

    private static DefaultReading Fit(SlotRange range, string text) => range switch
    {
        SlotRange.OfType { Type.Kind: var kind } => FitType(kind, text),
        SlotRange.OfEnum { Enum: var @enum } => @enum.IsOpen || @enum.Find(text) is not null
            ? new DefaultReading(text, null)
            : new DefaultReading(null, $"{@enum.Name} has no value '{text}'."),
        SlotRange.Union { Alternatives: var alternatives } => FitAny([.. alternatives.Select(a => Fit(a, text))], text),
        _ => new DefaultReading(text, null),
    };

    private static DefaultReading FitType(TypeKind kind, string text)
    {
        ScalarReading reading = ScalarForm.Read(kind, text);
        return reading.Problem is null
            ? new DefaultReading(reading.Text, null)
            : new DefaultReading(null, $"'{text}' is not {ScalarForm.Describe(kind)}. {reading.Problem}");
    }

    private static DefaultReading FitAny(DefaultReading[] readings, string text)
    {
        foreach (DefaultReading reading in readings)
        {
            if (reading.Problem is null)
            {
                return reading;
            }
        }

        return new DefaultReading(null, $"'{text}' fits none of the ranges.");
    }
}
