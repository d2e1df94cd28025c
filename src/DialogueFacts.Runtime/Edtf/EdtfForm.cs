using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>What parsing found out about a date, apart from its text.</summary>
/// <remarks>The members of a set are not kept: they are read from the text again when needed (<see cref="SetReader"/>).</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct EdtfForm
{
    /// <summary>The date, or the start of the interval.</summary>
    public DateParts Start { get; init; }

    /// <summary>The end of the interval.</summary>
    public DateParts End { get; init; }

    public EdtfTime Time { get; init; }

    private byte KindByte { get; init; }

    private byte LevelByte { get; init; }

    private byte QualifiersByte { get; init; }

    private byte StartByte { get; init; }

    private byte EndByte { get; init; }

    public EdtfKind Kind
    {
        get => (EdtfKind)KindByte;
        init => KindByte = (byte)value;
    }

    public int Level
    {
        get => LevelByte;
        init => LevelByte = (byte)value;
    }

    /// <summary>Every qualifier that occurs anywhere.</summary>
    public EdtfQualifiers Qualifiers
    {
        get => (EdtfQualifiers)QualifiersByte;
        init => QualifiersByte = (byte)value;
    }

    /// <summary>Of an interval: whether it starts with a date (<see cref="Start"/>), openly or at an unknown time.</summary>
    public EdtfBoundKind StartKind
    {
        get => (EdtfBoundKind)StartByte;
        init => StartByte = (byte)value;
    }

    /// <summary>Of an interval: whether it ends with a date (<see cref="End"/>), openly or at an unknown time.</summary>
    public EdtfBoundKind EndKind
    {
        get => (EdtfBoundKind)EndByte;
        init => EndByte = (byte)value;
    }

    public bool IsSet => Kind is EdtfKind.OneOf or EdtfKind.AllOf;

    /// <summary>A date, a date with a time, or a part of a year: one thing at one time.</summary>
    public bool IsSingle => Kind is EdtfKind.Date or EdtfKind.DateTime or EdtfKind.SubYear;
}
