using System.Globalization;
using DialogueFacts.Compiler.Evidence.Recognition.Numbers;

namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>The words of a passage as dates are made of them, by their index.</summary>
internal sealed class DateWords(Passage passage)
{
    private readonly NumberWordReader _numbers = new(passage);

    private static readonly string[] Joints = ["-", ",", "&", "to", "through", "until", "and", "or", "al", "hasta", "y"];

    /// <summary>In English these are other words.</summary>
    private static readonly string[] SpanishJoints = [.. Joints, "a", "e", "o"];

    private int[]? _quotes;
    private int[]? _guillemets;

    public bool IsSpanish => passage.IsSpanish;

    public PassageWord At(int at) => passage.At(at);

    public int? Number(int at) => At(at) is { Kind: WordKind.Digits, Text.Length: <= 4 } word
        && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    public bool IsYear(int at) => At(at).Text.Length == 4 && Number(at) is >= 1000 and < 3000;

    /// <summary>A day of a month in digits, and the index behind it: <c>8</c>, <c>8th</c>, <c>1º</c>.</summary>
    public (int Day, int End)? Day(int at) => At(at).Text.Length <= 2 && Number(at) is { } day and >= 1 and <= 31
        ? (day, passage.AreAdjacent(at, at + 1) && At(at + 1).Text is "st" or "nd" or "rd" or "th" or "º" or "o" or "ro" or "er" ? at + 2 : at + 1)
        : null;

    /// <summary>A day of a month in words: <c>eighth</c>, <c>twenty-first</c>; in Spanish <c>primero</c>, <c>ocho</c>.</summary>
    public (int Day, int End)? DayInWords(int at) =>
        At(at).Kind == WordKind.Letters && _numbers.Read(at) is { Value: >= 1 and <= 31, End: var end } number && number.Value == decimal.Truncate(number.Value)
            && (IsSpanish || NumberWords.English.Ordinals.ContainsKey(At(end - 1).Text))
            ? ((int)number.Value, end)
            : null;

    public bool AreAdjacent(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (!passage.AreAdjacent(i, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    public int Skip(int at, params string[] words) => IsAny(at, words) ? at + 1 : at;

    public bool IsAny(int at, params string[] words)
    {
        string text = At(at).Text;
        foreach (string word in words)
        {
            if (string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether these words stand here one after the other; the last may have an <c>'s</c>.</summary>
    public bool Are(int at, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            PassageWord word = At(at + i);
            bool isOwner = i == words.Length - 1 && IsOwner(at + i);
            if (word.Kind != WordKind.Letters || !string.Equals(isOwner ? word.Text.Substring(0, word.Text.Length - 2) : word.Text, words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>year's</c>.</summary>
    public bool IsOwner(int at) => At(at).Text.EndsWith("'s", StringComparison.OrdinalIgnoreCase);

    /// <summary>The index of the year that belongs to what ends here; null if none does.</summary>
    public int? YearBehind(int end)
    {
        int year = Skip(Skip(end, ",", "of", "de", "del"), "año");
        return IsYear(year) ? year : null;
    }

    /// <summary>The index behind what joins two dates; the same index if nothing of the kind stands there.</summary>
    public int SkipJoint(int at) => Skip(at, IsSpanish ? SpanishJoints : Joints);

    public Extent Where(int first, int end) => new(At(first).Start, At(end - 1).End);

    /// <summary>Whether what stands here was printed as a dash between two ends, not as a hyphen.</summary>
    public bool IsLongDash(int at) => passage.IsLongDash(at);

    /// <summary>Whether it stands within quotation marks: then it was said on a day of its own.</summary>
    public bool IsQuoted(int at)
    {
        _quotes ??= Marks('"', '„');
        _guillemets ??= Marks('«', '»');
        return IsBetween(_quotes, At(at).Start) || IsBetween(_guillemets, At(at).Start);
    }

    private int[] Marks(char one, char other) => [.. passage.Words.Where(w => w.IsSign(one) || w.IsSign(other)).Select(w => w.Start)];

    /// <summary>Where a mark has no second, everything may be.</summary>
    private static bool IsBetween(int[] marks, int place)
    {
        int before = Array.BinarySearch(marks, place);
        return marks.Length % 2 == 1 || (before < 0 ? ~before : before) % 2 == 1;
    }
}
