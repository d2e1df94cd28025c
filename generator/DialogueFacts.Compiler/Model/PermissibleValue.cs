namespace DialogueFacts.Compiler.Model;

/// <summary>A permissible value; its <see cref="ModelElement.Name"/> is the text that data write.</summary>
public sealed class PermissibleValue : ModelElement
{
    /// <summary>Its place in <see cref="ModelEnum.Values"/>.</summary>
    public required int Number { get; init; }

    /// <summary><c>meaning</c>, expanded; null if there is none.</summary>
    public string? Meaning { get; init; }
}
