using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>What the model says of a permissible value.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumText(string text, string? title = null, string? meaning = null, params string[] aliases)
{
    internal string Text { get; } = text;

    internal string? Title { get; } = title;

    internal string? Meaning { get; } = meaning;

    internal IReadOnlyList<string> Aliases { get; } = FactList<string>.Of(aliases);
}
