using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The texts of an enum, by the numbers of its values.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTexts
{
    private readonly EnumText[] _values;
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);

    /// <summary>The texts of an enum whose values count from 0.</summary>
    public EnumTexts(params EnumText[] values)
    {
        _values = values;
        for (int i = values.Length - 1; i >= 0; i--)
        {
            _byText[values[i].Text] = i;
        }
    }

    /// <summary>The text as data write it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public string Text(int value) => Of(value).Text;

    /// <summary>The title, or the text if there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public string Title(int value) => Of(value).Title ?? Of(value).Text;

    /// <summary>The URI of what the value means, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public string? Meaning(int value) => Of(value).Meaning;

    /// <summary>Other texts for the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public IReadOnlyList<string> Aliases(int value) => Of(value).Aliases;

    /// <summary>The value of a text; -1 if there is none.</summary>
    public int Find(string? text) => text is not null && _byText.TryGetValue(text, out int value) ? value : -1;

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text as data write it.</param>
    /// <param name="enum">What the enum is called, for the message.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">There is none; the message says which text was probably meant.</exception>
    public int Parse(string text, string @enum)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        int value = Find(text);
        return value >= 0 ? value : throw new FormatException($"There is no {@enum} '{text}'." + Spelling.DidYouMean(Meant(text)));
    }

    private string? Meant(string text) =>
        Array.Find(_values, v => v.Title == text || v.Aliases.Contains(text, StringComparer.Ordinal))?.Text ?? Spelling.Nearest(text, _byText.Keys);

    private EnumText Of(int value) => (uint)value < (uint)_values.Length
        ? _values[value]
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The enum has no such value.");
}
