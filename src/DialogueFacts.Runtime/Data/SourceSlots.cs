using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The numbers under which the slots of <see cref="Source"/> are compiled.</summary>
/// <remarks>Made for generated code; not meant to be used by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SourceSlots
{
#pragma warning disable CS1591 // named after the properties
    public const int Id = 0;
    public const int Title = 1;
    public const int Publisher = 2;
    public const int Author = 3;
    public const int Published = 4;
    public const int Url = 5;
    public const int Language = 6;
    public const int File = 7;
    public const int Sha256 = 8;

    /// <summary>The first of the slots of <see cref="ISourced"/>, in the order of <see cref="Sourcing"/>'s constructor.</summary>
    public const int Sourced = 9;

    /// <summary>How many there are; the slots of a derived class come behind them.</summary>
    public const int Count = 16;
}
