using System.CommandLine;
using System.CommandLine.Parsing;

namespace DialogueFacts.Tool.Commands;

/// <summary>An option that takes one of a few words. The first of them is what it means to leave the option out.</summary>
internal sealed class Choice<T>
    where T : class
{
    private readonly (string Word, T Value)[] _choices;

    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        _choices = choices;
        Option = new Option<T?>(name)
        {
            Description = $"{description} Without it: {choices[0].Word}.",
            HelpName = string.Join('|', Words),
            CustomParser = Parse,
        };
        Option.CompletionSources.Add([.. Words]);
    }

    public Option<T?> Option { get; }

    private IEnumerable<string> Words => _choices.Select(c => c.Word);

    public T Of(ParseResult parsed) => parsed.GetValue(Option) ?? _choices[0].Value;

    private T? Parse(ArgumentResult argument)
    {
        string given = argument.Tokens[0].Value;
        T? found = Array.Find(_choices, c => c.Word.Equals(given, StringComparison.OrdinalIgnoreCase)).Value;
        if (found is null)
        {
            argument.AddError($"'{given}' is no {Option.Name}. It is one of: {string.Join(", ", Words)}.{Spelling.DidYouMean(Spelling.Nearest(given, Words))}");
        }

        return found;
    }
}
