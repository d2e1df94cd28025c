using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>A value of an enum.</summary>
/// <param name="Number">What data and C# know it by.</param>
/// <param name="Text">As data write it.</param>
public sealed record EnumMemberPlan(string Name, int Number, string Text, Documentation Documentation)
{
    public string? Title { get; init; }

    public string? Meaning { get; init; }

    public EquatableArray<string> Aliases { get; init; }
}
