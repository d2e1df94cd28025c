namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>Finds the numbers that a passage states, in digits or words.</summary>
internal sealed class NumberFinder
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private readonly Passage _passage;
    private readonly NumberWords _language;
    private int _at;

    private NumberFinder(Passage passage)
    {
        _passage = passage;
        _language = NumberWords.Of(passage);
    }

    public static List<NumberMention> Find(Passage passage)
    {
        var finder = new NumberFinder(passage);
        var found = new List<NumberMention>();
        while (finder._at < passage.Words.Count)
        {
            int first = finder._at;
            if (finder.Read() is { } value)
            {
                found.Add(new NumberMention(value, new Extent(passage.At(first).Start, passage.At(finder._at - 1).End)));
            }
            else
            {
                finder._at = first + 1;
            }
        }

        return found;
    }

    private decimal? Read()
    {
        if (_passage.At(_at).Kind == WordKind.Digits)
        {
            return ReadDigits();
        }

        if (Find(_language.Ordinals, _at) is { } ordinal)
        {
            _at++;
            return ordinal;
        }

        return ReadWords();
    }

    private decimal? ReadDigits()
    {
        if (NumberDigits.Value(_passage.At(_at).Text, _passage.IsSpanish) is not { } value)
        {
            return null;
        }

        bool isNegative = _passage.At(_at - 1).IsSign('-') && _passage.AreAdjacent(_at - 1, _at) && !_passage.AreAdjacent(_at - 2, _at - 1);
        _at++;
        if (_passage.AreAdjacent(_at - 1, _at))
        {
            if (Find(NumberWords.ShortMagnitudes, _at) is { } magnitude)
            {
                value = Multiply(value, magnitude);
                _at++;
            }
            else if (IsOrdinalEnding(_passage.At(_at)))
            {
                _at++;
            }
        }

        value = ReadMagnitudes(value);
        return isNegative ? -value : value;
    }

    /// <summary><c>3.3 billion</c>, <c>3 mil millones</c>, <c>40-million</c>.</summary>
    private decimal ReadMagnitudes(decimal value)
    {
        while (true)
        {
            int word = _passage.At(_at).IsSign('-') && _passage.AreAdjacent(_at - 1, _at) ? _at + 1 : _at;
            if (Find(_language.Magnitudes, word) is not { } magnitude)
            {
                return value;
            }

            value = Multiply(value, magnitude);
            _at = word + 1;
        }
    }

    /// <summary>Adds up <c>two hundred and twenty-five thousand</c>; null if no number begins here.</summary>
    private decimal? ReadWords()
    {
        decimal total = 0;
        decimal current = 0;
        bool isAny = false;
        if (IsArticle(_passage.At(_at)) && IsCounted(_at + 1))
        {
            isAny = Find(_language.Magnitudes, _at + 1) is not null;
            current = isAny ? 1 : 0;
            _at++;
        }

        while (true)
        {
            if (Find(_language.Units, _at) is { } unit)
            {
                current += unit;
            }
            else if (isAny && Find(_language.Magnitudes, _at) is { } magnitude)
            {
                decimal product = Multiply(current > 0 ? current : total, magnitude);
                (total, current) = magnitude == 100m ? (total, product) : current > 0 ? (total + product, 0) : (product, 0);
            }
            else
            {
                return isAny ? total + current : null;
            }

            isAny = true;
            _at++;
            bool isJoined = _passage.At(_at).IsSign('-') || _passage.At(_at).Is(_language.And);
            if (isJoined && (Find(_language.Units, _at + 1) is not null || IsCounted(_at + 1)))
            {
                _at++;
            }
        }
    }

    private bool IsArticle(PassageWord word)
    {
        foreach (string article in _language.Articles)
        {
            if (word.Is(article))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCounted(int at) => Find(_language.Magnitudes, at) is not null || _passage.At(at).Is("dozen") || _passage.At(at).Is("docena");

    private decimal? Find(Dictionary<string, decimal> table, int at) =>
        _passage.At(at).Kind == WordKind.Letters && table.TryGetValue(_passage.At(at).Text, out decimal value) ? value : null;

    private static bool IsOrdinalEnding(PassageWord word) =>
        word.Is("st") || word.Is("nd") || word.Is("rd") || word.Is("th") || word.Text is "º" or "ª";

    private static decimal Multiply(decimal value, decimal magnitude) => Math.Abs(value) < Largest ? value * magnitude : value;
}
