using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>
/// Reads values of a union. Types and enums go before references: a text that may be just a text need not be the identifier of anything, and
/// is left with the classes that it may be one of.
/// </summary>
internal sealed class UnionReader(FileReading reading, ElementReader elements)
{
    private readonly BestReading _best = new(reading);

    public FactValue? Read(YamlNode node, SlotRange.Union union, SlotPlan? slot)
    {
        SlotRange[] likely = [.. union.Alternatives.Where(a => MayBe(node, a, slot)).OrderBy(a => a is SlotRange.OfClass ? 1 : 0)];
        FactValue? value = likely.Length switch
        {
            0 => ReportNone(node, union, slot),
            1 => elements.Read(node, likely[0], slot),
            _ => ReferenceToOneOf(node, likely, slot)
                ?? _best.Read(node, likely, alternative => elements.Read(node, alternative, slot))
                ?? ReportNone(node, union, slot),
        };
        return value is ScalarValue text && node is YamlScalar scalar && CoreSchema.KindOf(scalar) == ScalarKind.Text
            ? text with { MayName = Named(scalar, union).Select(c => c.Number).ToEquatableArray() }
            : value;
    }

    /// <summary>The classes whose identifiers may be written so.</summary>
    private static IEnumerable<ModelClass> Named(YamlScalar scalar, SlotRange.Union union) => union.Alternatives.OfType<SlotRange.OfClass>()
        .Select(a => a.Class)
        .Where(c => c.Identifier is { } identifier && ScalarForm.Read(ElementReader.KindOf(identifier), scalar.Text).Problem is null);

    /// <summary>A text that can be the identifier of several kinds of facts, and nothing else: which one, only all files tell.</summary>
    private FactValue? ReferenceToOneOf(YamlNode node, SlotRange[] likely, SlotPlan? slot) =>
        node is YamlScalar && Array.TrueForAll(likely, a => a is SlotRange.OfClass)
        && elements.Read(node, likely[0], slot) is ReferenceValue reference
            ? reference with { OrClasses = likely.Skip(1).Select(a => ((SlotRange.OfClass)a).Class).ToEquatableArray() }
            : null;

    /// <summary>Told by the node's shape alone, so that most values need no trying.</summary>
    private static bool MayBe(YamlNode node, SlotRange range, SlotPlan? slot) => range switch
    {
        SlotRange.OfType { Type.Kind: var kind } => node is YamlScalar scalar && ScalarKinds.IsReadAs(scalar, kind),
        SlotRange.OfEnum { Enum: var @enum } => node is YamlScalar scalar && CoreSchema.KindOf(scalar) == ScalarKind.Text
            && (@enum.IsOpen || @enum.Find(scalar.Text) is not null),
        SlotRange.OfClass { Class: { IsAny: false } @class } => node is YamlMapping
            ? !ElementReader.IsReference(@class, slot)
            : node is YamlScalar && ElementReader.IsReference(@class, slot),
        _ => true,
    };

    private FactValue? ReportNone(YamlNode node, SlotRange.Union union, SlotPlan? slot)
    {
        string key = slot?.Slot.Key ?? "";
        reading.Report(FactRules.NoAlternative, node.Number, key, YamlText.Describe(node), RangeConstraint.Describe(union), Hint(node, union));
        return null;
    }

    /// <summary>The nearest value of an enum among the alternatives.</summary>
    private static string Hint(YamlNode node, SlotRange.Union union)
    {
        if (node is not YamlScalar scalar || CoreSchema.KindOf(scalar) != ScalarKind.Text)
        {
            return "";
        }

        IEnumerable<string> values = union.Alternatives.OfType<SlotRange.OfEnum>().SelectMany(e => e.Enum.Values.Select(v => v.Name));
        return Spelling.DidYouMean(Spelling.Nearest(scalar.Text, values));
    }
}
