using System.Globalization;
using System.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>Unicode normal form C of one segment at a time; unlike <see cref="string.Normalize()"/> the same everywhere, and calm about lone surrogates.</summary>
internal static class CanonicalForm
{
    private const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TrailCount = 28;

    private static readonly Dictionary<int, int[]> Decompositions = [];
    private static readonly Dictionary<(int First, int Second), int> Compositions = [];
    private static readonly Dictionary<int, int> Classes = [];
    private static readonly HashSet<int> ComposeWithPrevious = [];

    static CanonicalForm()
    {
        foreach (string run in Tokens(CanonicalDecompositions.Data))
        {
            int colon = run.IndexOf(':');
            int codePoint = Hexadecimal(run.Substring(0, colon));
            foreach (string item in run.Substring(colon + 1).Split(','))
                AddDecomposition(codePoint++, item);
        }

        foreach (string run in Tokens(CombiningClasses.Data))
        {
            string[] parts = run.Split('-', ':');
            int last = Hexadecimal(parts[parts.Length - 2]);
            for (int codePoint = Hexadecimal(parts[0]); codePoint <= last; codePoint++)
                Classes.Add(codePoint, int.Parse(parts[parts.Length - 1], CultureInfo.InvariantCulture));
        }

        foreach (KeyValuePair<int, int[]> replaced in Decompositions)
        {
            if (Classes.ContainsKey(replaced.Value[0]))
                ComposeWithPrevious.Add(replaced.Key);
        }
    }

    /// <summary>Whether a segment may not begin here: the code point combines with what stands before it.</summary>
    public static bool CombinesWithPrevious(int codePoint) =>
        Classes.ContainsKey(codePoint)
        || ComposeWithPrevious.Contains(codePoint)
        || codePoint is (>= VowelBase and < VowelBase + VowelCount) or (> TrailBase and < TrailBase + TrailCount);

    /// <summary>Whether the code point never occurs in normal form C.</summary>
    public static bool IsReplaced(int codePoint) => Decompositions.TryGetValue(codePoint, out int[]? parts) && !ComposesTo(parts, codePoint);

    /// <summary>The code points, supplementary ones aside, that a text in normal form C may have to be looked at for.</summary>
    public static IEnumerable<int> Attention =>
        Decompositions.Keys.Where(IsReplaced)
            .Concat(Classes.Keys)
            .Concat(ComposeWithPrevious)
            .Concat(Enumerable.Range(VowelBase, VowelCount))
            .Concat(Enumerable.Range(TrailBase + 1, TrailCount - 1));

    /// <summary>A segment (a code point that combines with nothing before it, and all that combine with it) in normal form C.</summary>
    public static string Compose(string segment)
    {
        var codePoints = new List<int>(segment.Length);
        for (int i = 0; i < segment.Length; i += char.IsSurrogatePair(segment, i) ? 2 : 1)
            Decompose(CodePointAt(segment, i), codePoints);

        List<int> composed = ComposeAll(InCanonicalOrder(codePoints));
        var text = new StringBuilder(composed.Count);
        foreach (int codePoint in composed)
        {
            if (codePoint > char.MaxValue)
                text.Append(char.ConvertFromUtf32(codePoint));
            else
                text.Append((char)codePoint);
        }

        return text.ToString();
    }

    /// <summary>The letter under its marks: <c>e</c> for <c>é</c>; the code point itself if it has none.</summary>
    public static int BaseOf(int codePoint)
    {
        while (Decompositions.TryGetValue(codePoint, out int[]? parts) && parts[0] != codePoint)
            codePoint = parts[0];
        return codePoint;
    }

    public static int CodePointAt(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    private static void Decompose(int codePoint, List<int> into)
    {
        int syllable = codePoint - HangulBase;
        if (syllable is >= 0 and < LeadCount * VowelCount * TrailCount)
        {
            into.Add(LeadBase + (syllable / (VowelCount * TrailCount)));
            into.Add(VowelBase + (syllable / TrailCount % VowelCount));
            if (syllable % TrailCount != 0)
                into.Add(TrailBase + (syllable % TrailCount));
        }
        else if (Decompositions.TryGetValue(codePoint, out int[]? parts))
        {
            foreach (int part in parts)
                Decompose(part, into);
        }
        else
        {
            into.Add(codePoint);
        }
    }

    private static List<int> InCanonicalOrder(List<int> codePoints)
    {
        for (int start = 0; start < codePoints.Count; start++)
        {
            int end = start;
            while (end < codePoints.Count && Classes.ContainsKey(codePoints[end]))
                end++;
            if (end - start > 1)
            {
                List<int> sorted = [.. codePoints.GetRange(start, end - start).OrderBy(mark => Classes[mark])];
                for (int i = 0; i < sorted.Count; i++)
                    codePoints[start + i] = sorted[i];
            }

            start = end;
        }

        return codePoints;
    }

    private static List<int> ComposeAll(List<int> codePoints)
    {
        var composed = new List<int>(codePoints.Count);
        int starter = -1, lastClass = -1;
        foreach (int codePoint in codePoints)
        {
            Classes.TryGetValue(codePoint, out int combiningClass);
            bool reachable = starter >= 0 && (lastClass < combiningClass || starter == composed.Count - 1);
            if (reachable && TryCompose(composed[starter], codePoint, out int composite))
            {
                composed[starter] = composite;
                continue;
            }

            lastClass = combiningClass;
            if (combiningClass == 0)
                starter = composed.Count;
            composed.Add(codePoint);
        }

        return composed;
    }

    private static bool TryCompose(int first, int second, out int composite)
    {
        int lead = first - LeadBase, vowel = second - VowelBase;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            composite = HangulBase + (((lead * VowelCount) + vowel) * TrailCount);
            return true;
        }

        int syllable = first - HangulBase, trail = second - TrailBase;
        if (syllable is >= 0 and < LeadCount * VowelCount * TrailCount && syllable % TrailCount == 0 && trail is > 0 and < TrailCount)
        {
            composite = first + trail;
            return true;
        }

        return Compositions.TryGetValue((first, second), out composite);
    }

    private static bool ComposesTo(int[] parts, int codePoint) =>
        parts.Length == 2 && Compositions.TryGetValue((parts[0], parts[1]), out int composite) && composite == codePoint;

    private static void AddDecomposition(int codePoint, string item)
    {
        int[] parts = [.. item.Split('+', '_').Select(Hexadecimal)];
        Decompositions.Add(codePoint, parts);
        if (item.IndexOf('+') < 0)
            return;
        Compositions.Add((parts[0], parts[1]), codePoint);
        ComposeWithPrevious.Add(parts[1]);
    }

    private static string[] Tokens(string data) => data.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
