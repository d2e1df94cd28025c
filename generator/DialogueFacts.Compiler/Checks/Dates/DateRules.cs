using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Checks.Dates;

/// <summary>What can be wrong with dates. Each rule asks only what is certain: what cannot be known is no finding.</summary>
internal static class DateRules
{
    public static readonly Rule Order = new(
        "DF4020", Severity.Error, "A date is not later than those the model puts after it", "{0}: '{1}' is {2}, which is later than '{3}', {4} at {5}. Correct one of them.");

    public static readonly Rule Within = new(
        "DF4021", Severity.Error, "A date lies within the interval the model asks for",
        "{0}: '{1}' is {2}, but what {3} has at '{4}' is from {5} to {6} ({7}). Correct one of the dates, or what they are compared by.");

    public static readonly Rule Overlap = new(
        "DF4022", Severity.Error, "Intervals that exclude each other do not overlap",
        "{0}: {1} to {2} overlaps with {3} to {4} of {5} at {6}, although both have the same '{7}'. Correct one of them.");
}
