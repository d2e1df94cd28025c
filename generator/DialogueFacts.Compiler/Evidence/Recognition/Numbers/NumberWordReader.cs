namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>Reads numbers in words: <c>two hundred and twenty-five thousand</c>, <c>half a million</c>, <c>twenty-first</c>.</summary>
internal sealed class NumberWordReader(Passage passage)
{
    private const decimal Thousand = 1000m;
    private readonly NumberWords _language = NumberWords.Of(passage);

    /// <summary>Null if no number begins here.</summary>
    public NumberReading? Read(int at) =>
        _language.MayBegin(passage.At(at)) ? ReadFraction(at) ?? ReadOrdinal(at) ?? ReadSum(at) : null;

    /// <summary>The index after <c>and a half</c>, <c>y medio</c>; null if that does not stand here.</summary>
    public int? Half(int at)
    {
        if (!passage.At(at).Is(_language.And))
        {
            return null;
        }

        int half = IsArticle(at + 1) ? at + 2 : at + 1;
        return IsOneOf(_language.Halves, half) ? half + 1 : null;
    }

    private NumberReading? ReadOrdinal(int at) => Find(_language.Ordinals, at) is { } ordinal ? new NumberReading(ordinal, 1, at + 1) : null;

    /// <summary><c>half a million</c>, <c>three quarters of a million</c>, <c>medio millón</c>; of parts of anything else only <c>half</c>.</summary>
    private NumberReading? ReadFraction(int at)
    {
        decimal? many = IsArticle(at) ? 1 : Find(_language.Units, at);
        int word = many is not null && Find(_language.Fractions, at + 1) is not null ? at + 1 : at;
        if (Find(_language.Fractions, word) is not { } fraction)
        {
            return null;
        }

        bool isHalf = IsOneOf(_language.Halves, word);
        int next = word + 1;
        bool isOf = passage.At(next).Is(_language.PartOf);
        next = isOf ? next + 1 : next;
        next = IsArticle(next) ? next + 1 : next;
        var number = new NumberReading((word > at ? many!.Value : 1) * fraction, 1, word + 1);
        if ((isOf || isHalf) && Find(_language.Magnitudes, next) is { } magnitude)
        {
            return number.Times(magnitude, next + 1);
        }

        return isHalf && passage.At(word).Is("half") ? number : null;
    }

    private NumberReading? ReadSum(int at)
    {
        var sum = new NumberSum(_language);
        int next = at;
        if (IsArticle(at) && Find(_language.Magnitudes, at + 1) is not null)
        {
            sum.Add(1);
            next++;
        }

        while (true)
        {
            if (Find(_language.Units, next) is { } unit && sum.Takes(unit))
            {
                sum.Add(unit);
            }
            else if (sum.IsAny && Find(_language.Ordinals, next) is { } ordinal && sum.Takes(ordinal))
            {
                sum.Add(ordinal);
                return sum.Ending(next + 1);
            }
            else if (Find(_language.Magnitudes, next) is { } magnitude && sum.TakesMagnitude(magnitude))
            {
                sum.Multiply(magnitude);
            }
            else
            {
                return sum.IsAny ? sum.Ending(next) : null;
            }

            next++;
            if (Half(next) is { } afterHalf)
            {
                sum.AddHalf();
                next = afterHalf;
            }
            else if (IsJoint(next, sum))
            {
                next++;
            }
        }
    }

    private bool IsJoint(int at, NumberSum sum)
    {
        decimal? next = Find(_language.Units, at + 1) ?? Find(_language.Ordinals, at + 1);
        if (passage.At(at).IsSign('-'))
        {
            return next > 0 ? sum.Takes(next.Value) : Find(_language.Magnitudes, at + 1) is { } magnitude && sum.TakesMagnitude(magnitude);
        }

        // Between two thousand and five thousand there are two numbers.
        return next is { } unit && passage.At(at).Is(_language.And) && sum.IsJoinedTo(unit)
            && !(sum.IsWhole && Find(_language.Magnitudes, at + 2) >= Thousand);
    }

    private bool IsArticle(int at) => IsOneOf(_language.Articles, at);

    private bool IsOneOf(List<string> words, int at)
    {
        PassageWord found = passage.At(at);
        foreach (string word in words)
        {
            if (found.Is(word))
            {
                return true;
            }
        }

        return false;
    }

    private decimal? Find(Dictionary<string, decimal> table, int at) => NumberWords.Find(table, passage.At(at));
}
