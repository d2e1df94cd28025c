using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The numbers under which the slots of <see cref="Evidence"/> are compiled.</summary>
/// <remarks>Made for generated code; not meant to be used by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EvidenceSlots
{
#pragma warning disable CS1591 // named after the properties
    public const int Source = 0;
    public const int Excerpt = 1;
    public const int Prefix = 2;
    public const int Suffix = 3;
    public const int Translation = 4;
    public const int Supports = 5;
    public const int How = 6;
    public const int By = 7;
    public const int Says = 8;
    public const int Rank = 9;
    public const int Reason = 10;
    public const int Inferred = 11;
    public const int StatedAs = 12;

    /// <summary>How the excerpt was found, and where: an <see cref="ExcerptPlace"/>.</summary>
    public const int Match = 13;

    /// <summary>What the excerpt bears out, a <see cref="PathList"/>; left out if that is what <see cref="Supports"/> says.</summary>
    public const int BearsOut = 14;

    /// <summary>The slots of <see cref="Says"/> that agree with the object after all, a <see cref="PathList"/>.</summary>
    public const int Agreeing = 15;

    /// <summary>How many there are; the slots of a derived class come behind them.</summary>
    public const int Count = 16;
}
