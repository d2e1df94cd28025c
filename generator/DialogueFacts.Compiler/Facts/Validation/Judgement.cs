using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>What is known, while one file is judged, besides its values.</summary>
internal sealed class Judgement
{
    private readonly HashSet<Flaw> _flaws = [];
    private readonly List<Flaw> _log = [];
    private readonly HashSet<Regex> _slow = [];

    /// <summary>A pattern that has just turned out to take too long; whoever sees it reports it and sets it to null.</summary>
    public string? TimedOut { get; set; }

    /// <summary>
    /// Whether the object at hand is one file's share of the root that all files together are: its lists may go on in other files, and
    /// what it lacks may stand there.
    /// </summary>
    public bool IsShare { get; set; }

    /// <summary>The object whose slots are being judged, once it has all of them; null while they are read.</summary>
    public FactObject? Holder { get; set; }

    /// <summary>How many flaws are known; <see cref="Forget"/> goes back to an earlier number.</summary>
    public int FlawCount => _log.Count;

    /// <summary>Says that a slot of an object has a value that was reported and so is missing, in whole or in part.</summary>
    public void AddFlaw(int node, int slot)
    {
        var flaw = new Flaw(node, slot);
        if (_flaws.Add(flaw))
        {
            _log.Add(flaw);
        }
    }

    /// <summary>Says that an object's text breaks off, or lost an entry: any slot may have a value that is missing.</summary>
    public void AddIncomplete(int node) => AddFlaw(node, Flaw.AnySlot);

    public bool IsFlawed(int node, int slot) => _log.Count > 0 && (_flaws.Contains(new Flaw(node, slot)) || _flaws.Contains(new Flaw(node, Flaw.AnySlot)));

    /// <summary>By <see cref="Flaw.Order"/>.</summary>
    public EquatableArray<Flaw> Flaws => _flaws.OrderBy(f => f, Flaw.Order).ToEquatableArray();

    public void Forget(int flawCount)
    {
        for (int i = _log.Count - 1; i >= flawCount; i--)
        {
            _flaws.Remove(_log[i]);
            _log.RemoveAt(i);
        }
    }

    /// <summary>A pattern that took too long once is not tried again: a file of thousands of such values would never end.</summary>
    public Ternary Matches(Regex pattern, string patternText, string text)
    {
        if (_slow.Count > 0 && _slow.Contains(pattern))
        {
            return Ternary.Unknown;
        }

        try
        {
            return pattern.IsMatch(text) ? Ternary.Holds : Ternary.Fails;
        }
        catch (RegexMatchTimeoutException)
        {
            _slow.Add(pattern);
            TimedOut = patternText;
            return Ternary.Unknown;
        }
    }
}
