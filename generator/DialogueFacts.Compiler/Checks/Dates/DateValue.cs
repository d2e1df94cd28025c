using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Checks.Dates;

/// <summary>A date and the value that states it.</summary>
internal readonly record struct DateValue(EdtfDate Date, FoundValue Found)
{
    public Anchor At => Found.At;

    public override string ToString() => Date.ToString();

    /// <summary>The dates at the end of a path; whatever is no date there was reported by whoever read it.</summary>
    public static IEnumerable<DateValue> All(FactGraph graph, GraphObject start, SlotPath path)
    {
        foreach (FoundValue found in PathWalk.Follow(graph, start, path))
        {
            if (found.Value is ScalarValue scalar && EdtfDate.TryParse(scalar.Text, out EdtfDate date))
            {
                yield return new DateValue(date, found);
            }
        }
    }

    /// <summary>The one date at the end of a path; null if there is none.</summary>
    public static DateValue? One(FactGraph graph, GraphObject start, SlotPath path)
    {
        foreach (DateValue date in All(graph, start, path))
        {
            return date;
        }

        return null;
    }
}
