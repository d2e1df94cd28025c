using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

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
                yield return Report(LinkRules.WrittenTwice, index, place, sibling);
            }
            else if (place.Copy.Content != first.Copy.Content || place.Copy.Fact.Class != first.Copy.Fact.Class)
            {
                yield return Report(LinkRules.WrittenDifferently, index, place, first);
            }

            if (isInList)
            {
                byList[(place.File, place.Copy.List)] = place;
            }
        }
    }

    private static Finding Report(Rule rule, FactIndex index, Place place, Place other) => Finding.Of(
        rule, place.At, Phrasing.Subject(index.Model.Classes[place.Copy.Fact.Class], place.Copy.Fact.Id), other.At);

    private readonly record struct Place(string File, FactCopy Copy)
    {
        public Anchor At => Anchor.Value(File, Copy.Node);
    }
}
