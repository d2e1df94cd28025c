using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>A part of a list, its values, and where a passage has them.</summary>
internal sealed class PlacedPart(FactObject part, IReadOnlyList<PlacedValue> values)
{
    private readonly HashSet<Extent> _places = [.. values.SelectMany(v => v.Places)];

    public IReadOnlyList<PlacedValue> Values => values;

    /// <summary>Whether it has anything by which a passage could call it.</summary>
    public bool IsNamed { get; } = PartFinder.IsNamed(part);

    /// <summary>Whether the passage has all of it.</summary>
    public bool IsWhole { get; } = values.All(v => v.IsThere) && values.Any(v => v.Places.Count > 0);

    /// <summary>
    /// Whether a passage that has all of this part may mean the other one: it has the same values, or one of them stands between this
    /// part's own. Of "from 1857 to 1870 and from 1880 to 1890", nothing is the stage from 1857 to 1890.
    /// </summary>
    public bool MayBe(PlacedPart other)
    {
        Extent stretch = Stretch();
        return values.All(v => v.Places.Count == 0 || v.Places.Any(other._places.Contains))
            || other._places.Any(p => Overlap(p, stretch) && !_places.Contains(p))
            || (other.IsWhole && Overlap(other.Stretch(), stretch));
    }

    /// <summary>The shortest stretch that has all values.</summary>
    private Extent Stretch()
    {
        IEnumerable<Extent> stretches =
            from start in _places.Select(p => p.Start)
            let ends = values.Where(v => v.Places.Count > 0)
                .Select(v => v.Places.Where(p => p.Start >= start).Select(p => p.End).DefaultIfEmpty(int.MaxValue).Min())
            select new Extent(start, ends.Max());
        return stretches.Where(s => s.End < int.MaxValue).OrderBy(s => s.End - s.Start).ThenBy(s => s.Start).First();
    }

    private static bool Overlap(Extent one, Extent other) => one.Start < other.End && other.Start < one.End;
}
