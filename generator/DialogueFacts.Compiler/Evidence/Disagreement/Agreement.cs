using System.Globalization;
using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Disagreement;

/// <summary>Whether what a source says agrees with a fact's own value.</summary>
internal static class Agreement
{
    /// <summary>
    /// Dates agree if one contains the other, numbers if they are equal, texts if they are but for typography, parts if everything that the
    /// source says of one does. A part may say more than the source.
    /// </summary>
    public static bool Agrees(FactModel model, FactValue own, FactValue stated) => (own, stated) switch
    {
        (ObjectValue { Object.Id: null } part, ObjectValue { Object: var other }) =>
            other.Slots.All(s => part.Object.Class.FindSlot(s.Slot.Key) is { } slot && part.Object[slot] is { } value && Agrees(model, value, s.Value)),
        (ScalarValue scalar, ScalarValue other) => Agrees(scalar, other),
        _ => FingerprintBuilder.Of(model, own) == FingerprintBuilder.Of(model, stated),
    };

    private static bool Agrees(ScalarValue own, ScalarValue stated)
    {
        if (EdtfDate.TryParse(own.Text, out EdtfDate date) && EdtfDate.TryParse(stated.Text, out EdtfDate other) && IsDate(own.Kind))
        {
            return date == other || date.Contains(other) == Ternary.Holds || other.Contains(date) == Ternary.Holds;
        }

        return Number(own) is { } number && Number(stated) is { } otherNumber
            ? number == otherNumber
            : Passage.Fold(own.Text) == Passage.Fold(stated.Text);
    }

    private static bool IsDate(TypeKind kind) => kind is TypeKind.Edtf or TypeKind.Date or TypeKind.DateTime or TypeKind.DateOrDateTime;

    private static decimal? Number(ScalarValue value) =>
        value.Kind is TypeKind.Integer or TypeKind.Decimal or TypeKind.Float or TypeKind.Double
        && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;
}
