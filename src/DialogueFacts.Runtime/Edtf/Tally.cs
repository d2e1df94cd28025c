using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The answers for several elements, to be taken together.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Tally
{
    private int _holds;
    private int _fails;
    private int _unknown;

    /// <summary>It is one of the elements, not known which: certain only if all agree.</summary>
    public readonly Ternary OfOne => _unknown > 0 || (_holds > 0) == (_fails > 0) ? Ternary.Unknown : _holds > 0 ? Ternary.Holds : Ternary.Fails;

    /// <summary>It is to hold for every element.</summary>
    public readonly Ternary Every => _fails > 0 ? Ternary.Fails : _unknown > 0 || _holds == 0 ? Ternary.Unknown : Ternary.Holds;

    /// <summary>It is to hold for some element.</summary>
    public readonly Ternary Some => _holds > 0 ? Ternary.Holds : _unknown > 0 || _fails == 0 ? Ternary.Unknown : Ternary.Fails;

    public void Add(Ternary answer)
    {
        _holds += answer == Ternary.Holds ? 1 : 0;
        _fails += answer == Ternary.Fails ? 1 : 0;
        _unknown += answer == Ternary.Unknown ? 1 : 0;
    }
}
