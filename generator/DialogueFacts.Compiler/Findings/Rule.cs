namespace DialogueFacts.Compiler.Findings;

/// <summary>One thing that can be wrong. Each stage keeps its own rules; <see cref="AllRules"/> gathers them.</summary>
/// <param name="Id"><c>DFnnnn</c>; the page <c>docs/rules/DFnnnn.md</c> explains it.</param>
/// <param name="Severity">What it is unless the user says otherwise.</param>
/// <param name="Title">What the rule asks for, as a short sentence without full stop.</param>
/// <param name="Message">The message, with <c>{0}</c>, <c>{1}</c> … for a finding's arguments: what is wrong, and what to do.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Message)
{
    /// <summary>Whether the user may change the severity (DESIGN: DF0 to DF3 and an excerpt that is not found never).</summary>
    public bool IsConfigurable { get; init; } = Id[2] is '4' or '5';

    /// <summary>The rule's page.</summary>
    public string HelpLink => "https://w3id.org/dialoguefacts/rules/" + Id;

    public string Category => Id[2] switch
    {
        '0' => "Configuration",
        '1' => "Yaml",
        '2' => "Model",
        '3' => "Facts",
        '4' => "Consistency",
        '5' => "Evidence",
        _ => throw new InvalidOperationException($"'{Id}' is of no known kind."),
    };
}
