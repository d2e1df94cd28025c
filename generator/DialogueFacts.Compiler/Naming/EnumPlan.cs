using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>An enum of the model in C#.</summary>
/// <param name="Number">Its place in the model.</param>
/// <param name="Type">With <c>global::</c>.</param>
/// <param name="TextsName">The name of the static class with its texts.</param>
public sealed record EnumPlan(int Number, string Name, string Type, string TextsName, Documentation Documentation, EquatableArray<EnumMemberPlan> Members)
{
    /// <summary>Whether it is the runtime's own.</summary>
    public bool IsRuntime { get; init; }

    /// <summary>Whether any text will do, so that C# has none.</summary>
    public bool IsOpen { get; init; }

    public bool IsGenerated => !IsRuntime && !IsOpen;
}
