using System.Globalization;
using DialogueFacts.Compiler.Evidence.Recognition.Dates;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>Looks up values in a passage, each kind in its way.</summary>
/// <param name="names">Of the facts that may be referred to.</param>
/// <param name="published">When the source was published; null if that is not known.</param>
internal sealed class ValueRecogniser(FactModel model, NameTable names, EdtfDate? published)
{
    private const int MostInstead = 5;

    public Recognised Find(Passage passage, InducedSlot slot, FactValue value) => value switch
    {
        _ when slot.Range is SlotRange.Any { IsUnknown: true } => Everywhere(passage),
        ScalarValue { Kind: TypeKind.Boolean } flag => FindTexts(passage, flag.Text == "true" ? TextsOf(slot) : []),
        ScalarValue { Kind: TypeKind.Edtf or TypeKind.Date or TypeKind.DateTime or TypeKind.DateOrDateTime } date => FindDate(passage, date),
        ScalarValue { Kind: TypeKind.Integer or TypeKind.Decimal or TypeKind.Float or TypeKind.Double } number => FindNumber(passage, number),
        ScalarValue text => FindTexts(passage, (names.Of(model, text) ?? default).Append(text.Text)),
        EnumValue { Value: var permissible } => FindTexts(passage, TextsOf(permissible)),
        ReferenceValue reference => FindFact(passage, value, reference.Id),
        ObjectValue { Object.Id: { } id } => FindFact(passage, value, id),
        _ => new Recognised([]),
    };

    /// <summary>The texts by which a value that is not a text itself is known: the names of a fact, what an enum's value is called. Empty for others.</summary>
    public IEnumerable<string> Sought(FactValue value) => value switch
    {
        EnumValue { Value: var permissible } => TextsOf(permissible),
        ReferenceValue or ObjectValue { Object.Id: not null } => names.Of(model, value) ?? [],
        _ => [],
    };

    private static Recognised FindTexts(Passage passage, IEnumerable<string> texts, bool areNames = false)
    {
        string[] sought = [.. texts];
        IReadOnlyList<Extent> places = [];
        foreach (string text in sought)
        {
            IReadOnlyList<Extent> more = TextFinder.Find(passage, text, areNames);
            places = places.Count == 0 ? more : more.Count == 0 ? places : [.. places, .. more];
        }

        return places.Count > 0 ? new Recognised(places)
            : new Recognised(places, () => TextFinder.Nearest(passage, sought) is { } nearest ? $"\"{nearest}\"" : "");
    }

    /// <summary>A reference that does not lead to what it should is a finding of its own, and while a file is broken none at all: here it passes.</summary>
    private Recognised FindFact(Passage passage, FactValue value, string id) => names.Of(model, value) is { } own
        ? FindTexts(passage, own.Append(id), areNames: true)
        : Everywhere(passage);

    private static Recognised Everywhere(Passage passage) => new([new Extent(0, passage.Text.Length)]);

    /// <summary>What a passage may call an element of the model.</summary>
    private static IEnumerable<string> TextsOf(ModelElement element)
    {
        string name = element.Name.Replace('_', ' ');
        return element.Title is { } title ? element.Aliases.Concat([name, title]) : element.Aliases.Append(name);
    }

    private Recognised FindDate(Passage passage, ScalarValue value)
    {
        var recogniser = new DateRecogniser(published, passage.Dates);
        return EdtfDate.TryParse(value.Text, out EdtfDate date) && recogniser.Find(date) is { Count: > 0 } places
            ? new Recognised(places)
            : new Recognised([], () => Instead(passage.Dates.Select(m =>
                recogniser.Resolve(m)?.ToString() ?? $"\"{InPassage(passage, m.Where)}\", which does not tell for certain")));
    }

    private static Recognised FindNumber(Passage passage, ScalarValue value)
    {
        var places = new List<Extent>();
        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            for (int i = 0; i < passage.Numbers.Count; i++)
            {
                if (passage.Numbers[i].Value == number)
                {
                    places.Add(passage.Numbers[i].Where);
                }
            }
        }

        return places.Count > 0 ? new Recognised(places)
            : new Recognised(places, () => Instead(passage.Numbers.Select(m => m.Value.ToString("0.############", CultureInfo.InvariantCulture))));
    }

    private static string InPassage(Passage passage, Extent where) => passage.Text.Substring(where.Start, where.End - where.Start);

    private static string Instead(IEnumerable<string> found) => string.Join(", ", found.Distinct(StringComparer.Ordinal).Take(MostInstead));
}
