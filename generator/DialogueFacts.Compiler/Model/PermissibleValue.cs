namespace DialogueFacts.Compiler.Model;

/// <summary>A permissible value; its <see cref="ModelElement.Name"/> is the text that data write.</summary>
public sealed class PermissibleValue(ElementMetadata metadata) : ModelElement(metadata)
{
    /// <summary>Its place in <see cref="ModelEnum.Values"/>.</summary>
    public required int Number { get; set; }

    /// <summary><c>meaning</c>, expanded; null if there is none.</summary>
    public string? Meaning { get; init; }

    /// <summary>The symbol or code of its <c>unit</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The same value at another place.</summary>
    internal PermissibleValue At(int number)
    {
        var copy = (PermissibleValue)MemberwiseClone();
        copy.Number = number;
        return copy;
    }
}
