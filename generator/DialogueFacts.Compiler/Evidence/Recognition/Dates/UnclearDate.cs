namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Words for a date of which nobody can tell from the passage alone which it is: <c>the following Friday</c>, <c>October of that year</c>.</summary>
internal sealed record UnclearDate(Extent Where) : DateMention(Where);
