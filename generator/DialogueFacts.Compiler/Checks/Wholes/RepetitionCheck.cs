using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>A fact written twice with equal content is one fact; with different content, or twice in one list, it is an error.</summary>
internal static class RepetitionCheck
{
    /// <param name="files">In ordinal order of their names.</param>
    public static IEnumerable<Finding> Check(FactIndex index, IReadOnlyList<FileLinking> files) => files
        .SelectMany(file => file.Copies.Select(copy => new Place(file.Links.Name, copy)))
        .GroupBy(place => place.Copy.Fact.Key, StringComparer.Ordinal)
        .SelectMany(group => Check(index, [.. group]));

    private static IEnumerable<Finding> Check(FactIndex index, List<Place> places)
    {
        Place first = places[0];
        var byList = new Dictionary<(string, int), Place>();
        foreach (Place place in places)
        {
            bool isInList = place.Copy.List >= 0;
            if (isInList && byList.TryGetValue((place.File, place.Copy.List), out Place sibling))
            {
                yield return Finding.Of(LinkRules.WrittenTwice, place.At, Subject(index, place), sibling.At);
            }
            else if (place.Copy.Content != first.Copy.Content || place.Copy.Fact.Class != first.Copy.Fact.Class)
            {
                yield return ReportDifferent(index, place, first);
            }

            if (isInList)
            {
                byList[(place.File, place.Copy.List)] = place;
            }
        }
    }

    /// <summary>Facts of classes of which none is the other cannot be made one.</summary>
    private static Finding ReportDifferent(FactIndex index, Place place, Place other)
    {
        (ModelClass own, ModelClass first) = (index.Model.Classes[place.Copy.Fact.Class], index.Model.Classes[other.Copy.Fact.Class]);
        return Finding.Of(
            LinkRules.WrittenDifferently,
            place.At,
            Subject(index, place),
            other.At,
            own == first ? "it says something else" : $"it is of class {first.Name}",
            own.IsA(first) || first.IsA(own) ? ", or say everything in one place" : "");
    }

    private static string Subject(FactIndex index, Place place) => Phrasing.Subject(index.Model.Classes[place.Copy.Fact.Class], place.Copy.Fact.Id);

    private readonly record struct Place(string File, FactCopy Copy)
    {
        public Anchor At => Anchor.Value(File, Copy.Node);
    }
}
