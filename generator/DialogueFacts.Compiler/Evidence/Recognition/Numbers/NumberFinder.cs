namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>Finds the numbers that a passage states, in digits or words.</summary>
internal sealed class NumberFinder
{
    private readonly Passage _passage;
    private readonly DigitReader _digits;
    private readonly NumberWordReader _words;
    private readonly bool _isEnglish;

    private NumberFinder(Passage passage)
    {
        _passage = passage;
        _digits = new DigitReader(passage);
        _words = new NumberWordReader(passage);
        _isEnglish = !passage.IsSpanish;
    }

    public static List<NumberMention> Find(Passage passage)
    {
        var finder = new NumberFinder(passage);
        var found = new List<NumberMention>();
        for (int at = 0; at < passage.Words.Count;)
        {
            if (finder.Read(at) is not { } number)
            {
                at++;
                continue;
            }

            decimal value = finder.IsNegated(at) ? -number.Value : number.Value * finder.ScaleOfRange(at, number);
            found.Add(new NumberMention(value, new Extent(passage.At(at).Start, passage.At(number.End - 1).End)));
            at = number.End;
        }

        return found;
    }

    private NumberReading? Read(int at) => _passage.At(at).Kind == WordKind.Letters ? _words.Read(at) : _digits.Read(at);

    /// <summary><c>-5</c> is a sign, <c>5-7</c> and <c>area-5</c> have none; <c>minus 5</c>, but <c>al menos 5</c> is no less than that.</summary>
    private bool IsNegated(int at)
    {
        PassageWord before = _passage.At(at - 1);
        if (before.IsSign('-'))
        {
            return _passage.At(at).Kind == WordKind.Digits && _passage.AreAdjacent(at - 1, at) && !_passage.AreAdjacent(at - 2, at - 1);
        }

        return _isEnglish ? before.Is("minus") : before.Is("menos") && !_passage.At(at - 2).Is("al") && !_passage.At(at - 2).Is("lo");
    }

    /// <summary>In <c>$2-3 billion</c> and <c>two to three million</c> the magnitude is that of both.</summary>
    private decimal ScaleOfRange(int at, NumberReading number)
    {
        if (number.Scale != 1 || !IsRange(at, number.End) || Read(SkipSign(number.End + 1)) is not { } last)
        {
            return 1;
        }

        return number.Value < last.Value / last.Scale ? last.Scale : 1;
    }

    /// <summary>A hyphen with spaces around it divides sentences as well: <c>On 8 October - 10 million people …</c>.</summary>
    private bool IsRange(int at, int end)
    {
        PassageWord joint = _passage.At(end);
        PassageWord before = _passage.At(at - 1);
        return (joint.IsSign('-') && _passage.AreAdjacent(end - 1, end) && _passage.AreAdjacent(end, end + 1))
            || (_isEnglish
                ? joint.Is("to") || joint.Is("or") || (joint.Is("and") && before.Is("between"))
                : joint.Is("a") || joint.Is("o") || (joint.Is("y") && before.Is("entre")));
    }

    private int SkipSign(int at) => _passage.At(at).IsSign('$') || _passage.At(at).IsSign('€') || _passage.At(at).IsSign('£') ? at + 1 : at;
}
