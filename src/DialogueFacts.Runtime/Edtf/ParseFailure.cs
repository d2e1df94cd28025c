using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>What stopped the parser and where; the words are found only when somebody asks (<see cref="EdtfProblem"/>).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ParseFailure(EdtfProblemKind kind, int position, int length)
{
    public EdtfProblemKind Kind => kind;

    public int Position => position;

    public int Length => length;
}
