using System.Text;

namespace DialogueFacts.Benchmarks.Facts;

/// <summary>Numbers and names that look arbitrary and are the same in every run.</summary>
internal static class Spread
{
    private static readonly string[] Syllables =
        ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu", "ka"];

    /// <summary>Another number below the count, far off as a rule.</summary>
    public static int Of(int number, int count, int seed)
    {
        uint mixed = unchecked(((uint)number + 1) * 2654435761u * (uint)seed);
        return (int)((mixed >> 3) % (uint)count);
    }

    /// <summary>A name of its own for each number.</summary>
    public static string Name(int number)
    {
        var name = new StringBuilder();
        int rest = number;
        do
        {
            name.Append(Syllables[rest % Syllables.Length]);
            rest /= Syllables.Length;
        }
        while (rest > 0 || name.Length < 6);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
