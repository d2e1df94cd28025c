namespace DialogueFacts;

/// <summary>
/// A date of the Extended Date/Time Format (EDTF), levels 0 to 2: one that may be partial, uncertain, approximate, open-ended, or one of several.
/// </summary>
/// <remarks>
/// <para>
/// The standard followed is the Library of Congress's specification of 2019-02-04, which is a profile of ISO 8601-1:2019 and ISO 8601-2:2019. It is
/// read strictly. Years are numbered astronomically in the proleptic Gregorian calendar: <c>0000</c> is 1 BCE, <c>-0001</c> is 2 BCE.
/// </para>
/// <para>
/// Nothing is lost: <see cref="ToString()"/> gives back the text that was parsed, character by character. Two values are equal if their texts are,
/// so <c>1985-04-12</c> and <c>1985-04-12/1985-04-12</c> differ; what dates mean is compared by <see cref="IsBefore"/>, <see cref="Contains"/> and
/// the like, whose answers are <see cref="Ternary"/> because not every date is known well enough.
/// </para>
/// <para>
/// Comparisons answer only what is certain. A date that is not exact lies, for all that is known, on any of the days it allows, and a question is
/// answered only if the answer is the same for all of them. Qualifiers are doubts: a component that is uncertain or approximate may be any, so that only
/// coarser, unqualified components still count, and nothing is known of <c>1984?</c> (but see <see cref="WithoutQualifiers"/>). A season may begin as
/// early as the November before its year and end as late as the March after. Days are compared as written; two times of day are compared to the second,
/// by their offsets, and if only one has an offset the other may be anywhere between -12:00 and +14:00.
/// </para>
/// <para>
/// The default value is no date: its kind is <see cref="EdtfKind.None"/>, its text is empty, its bounds are unknown, and no question about it has an
/// answer but <see cref="Ternary.Unknown"/>. Values are immutable and safe to share between threads; since a value is larger than a reference, writing
/// a field of this type is not atomic.
/// </para>
/// </remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EdtfDateJsonConverter))]
#endif
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    private readonly string? _text;
    private readonly EdtfForm _form;

    private EdtfDate(string text, in EdtfForm form)
    {
        _text = text;
        _form = form;
    }

    /// <summary>Which form of EDTF the date is written in.</summary>
    public EdtfKind Kind => _form.Kind;

    /// <summary>The lowest level of EDTF that has everything this date uses: 0, 1 or 2.</summary>
    public int Level => _form.Level;

    /// <summary>Every qualifier that occurs in the date, in whichever component, end of an interval or element of a set.</summary>
    public EdtfQualifiers Qualifiers => _form.Qualifiers;

    /// <summary>Whether any part of the date is marked as uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (Qualifiers & EdtfQualifiers.Uncertain) == EdtfQualifiers.Uncertain;

    /// <summary>Whether any part of the date is marked as approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (Qualifiers & EdtfQualifiers.Approximate) == EdtfQualifiers.Approximate;

    private string Text => _text ?? "";

    /// <summary>Compares the texts of two dates, ordinally.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>Whether the two are written alike.</returns>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Compares the texts of two dates, ordinally.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>Whether the two are written differently.</returns>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Compares the texts of two dates, ordinally.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Whether the two are written alike; that they mean the same is not enough.</returns>
    public bool Equals(EdtfDate other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text of the date, as it was parsed.</summary>
    /// <returns>EDTF; the empty string for the default value.</returns>
    public override string ToString() => Text;
}
