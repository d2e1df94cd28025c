using System.Globalization;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Names that must differ. Whoever comes first gets the name; what comes later gets a number.</summary>
/// <param name="reserved">Names that nobody gets as they are, here and not in scopes inside this one.</param>
/// <param name="outer">Names taken elsewhere that count here too, such as a base record's.</param>
internal sealed class NameScope(IReadOnlyCollection<string> reserved, NameScope? outer = null)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Take(string wanted)
    {
        string name = IsReserved(wanted) ? wanted + "_" : wanted;
        string free = name;
        for (int number = 2; IsTaken(free) || IsReserved(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(free);
        return free;
    }

    private bool IsReserved(string name) => _reserved.Contains(name);

    private bool IsTaken(string name) => _taken.Contains(name) || (outer?.IsTaken(name) ?? false);
}
