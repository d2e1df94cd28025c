using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>What one value of a slot is in C#.</summary>
/// <param name="Form">What it is in the class that is looked at.</param>
/// <param name="Type">The C# type, without <c>?</c>.</param>
/// <param name="IsStruct">Whether <paramref name="Type"/> is a value type.</param>
/// <param name="Enum">The number of the enum if <paramref name="Form"/> is one, else -1.</param>
public sealed record ValuePlan(ValueForm Form, string Type, bool IsStruct, int Enum = -1)
{
    /// <summary>The type of a value that may be missing.</summary>
    public string NullableType => Type + "?";

    /// <summary>The number of the class if instances of one are held, else -1.</summary>
    public int Class { get; init; } = -1;

    /// <summary>What it is called where a union names its alternatives: <c>ValueAsMeeting</c>.</summary>
    public string Label { get; init; } = "";
}
