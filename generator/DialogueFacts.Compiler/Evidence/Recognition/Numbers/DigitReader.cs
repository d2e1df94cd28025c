using System.Globalization;

namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>Reads numbers in digits: <c>36,450</c>, <c>$3.3 billion</c>, <c>8th</c>, <c>1½</c>.</summary>
internal sealed class DigitReader(Passage passage)
{
    private const int GroupLength = 3;

    /// <summary>Behind the first: there are no larger numbers.</summary>
    private const int MostGroups = 6;
    private readonly NumberWords _language = NumberWords.Of(passage);
    private readonly NumberWordReader _words = new(passage);

    public NumberReading? Read(int at)
    {
        if (Fraction(at) is { } lone)
        {
            return Magnify(new NumberReading(lone.Value, 1, lone.End));
        }

        if (passage.At(at).Kind != WordKind.Digits || Value(at, out int end) is not { } value)
        {
            return null;
        }

        if (Fraction(end) is { } part && (passage.AreAdjacent(at, end) || passage.At(end).Kind == WordKind.Digits))
        {
            (value, end) = (value + part.Value, part.End);
        }
        else if (passage.AreAdjacent(end - 1, end))
        {
            if (NumberWords.Find(NumberWords.ShortMagnitudes, passage.At(end)) is { } magnitude)
            {
                return Magnify(new NumberReading(value, 1, end).Times(magnitude, end + 1));
            }

            if (IsOrdinalEnding(passage.At(end)))
            {
                return new NumberReading(value, 1, end + 1);
            }
        }

        return Magnify(new NumberReading(value, 1, end));
    }

    /// <summary>The digits, and those after them that are but divided from them by spaces: <c>1 000 000</c>.</summary>
    private decimal? Value(int at, out int end)
    {
        string digits = passage.At(at).Text;
        end = at + 1;
        if (digits.Length > GroupLength || digits[0] == '0')
        {
            return NumberDigits.Value(digits, passage.IsEnglish);
        }

        string whole = digits;
        while (IsGroup(end) && end - at <= MostGroups)
        {
            whole += passage.At(end).Text;
            end++;
        }

        // In English a space divides two numbers, unless nothing else makes sense of it.
        if (passage.IsEnglish && end == at + 2 && !whole.EndsWith("000", StringComparison.Ordinal))
        {
            (whole, end) = (digits, at + 1);
        }

        return NumberDigits.Value(whole, passage.IsEnglish);
    }

    private bool IsGroup(int at) => passage.At(at) is { Kind: WordKind.Digits, Text.Length: GroupLength } group
        && group.Start == passage.At(at - 1).End + 1 && group.Text.All(char.IsDigit);

    /// <summary><c>½</c>, <c>1/2</c>.</summary>
    private (decimal Value, int End)? Fraction(int at)
    {
        PassageWord word = passage.At(at);
        if (word.Kind == WordKind.Sign && NumberWords.VulgarFractions.TryGetValue(word.Text[0], out decimal vulgar))
        {
            return (vulgar, at + 1);
        }

        bool isQuotient = word.Kind == WordKind.Digits && passage.At(at + 1).IsSign('/') && passage.AreAdjacent(at, at + 1)
            && passage.At(at + 2).Kind == WordKind.Digits && passage.AreAdjacent(at + 1, at + 2) && !passage.At(at + 3).IsSign('/') && !passage.At(at - 1).IsSign('/');
        return isQuotient && NumberWords.Denominators.TryGetValue(passage.At(at + 2).Text, out decimal denominator)
            && decimal.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out decimal numerator) && numerator > 0 && numerator < denominator
            ? (numerator / denominator, at + 3)
            : null;
    }

    /// <summary><c>3.3 billion</c>, <c>3 mil millones</c>, <c>40-million</c>, <c>2 and a half million</c>, <c>2 millones y medio</c>.</summary>
    private NumberReading Magnify(NumberReading number)
    {
        if (_words.Half(number.End) is { } half && passage.At(half).Kind == WordKind.Letters && NumberWords.Find(_language.Magnitudes, passage.At(half)) is not null)
        {
            number = number with { Value = number.Value + 0.5m, End = half };
        }

        while (true)
        {
            int word = passage.At(number.End).IsSign('-') && passage.AreAdjacent(number.End - 1, number.End) ? number.End + 1 : number.End;
            if (NumberWords.Find(_language.Magnitudes, passage.At(word)) is not { } magnitude || !number.Takes(magnitude))
            {
                return number.Scale != 1 && _words.Half(number.End) is { } end
                    ? new NumberReading(number.Value + (number.Scale / 2), 1, end)
                    : number;
            }

            number = number.Times(magnitude, word + 1);
        }
    }

    private static bool IsOrdinalEnding(PassageWord word) =>
        word.Is("st") || word.Is("nd") || word.Is("rd") || word.Is("th") || word.Text is "º" or "ª";
}
