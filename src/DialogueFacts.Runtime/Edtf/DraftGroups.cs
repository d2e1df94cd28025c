using System.Text;

namespace DialogueFacts;

/// <summary>Turns the draft's parentheses, <c>2004-(06)?-11</c>, into qualifiers at the left of components, <c>2004-?06-11</c>.</summary>
/// <remarks>In the draft a qualifier after a parenthesis was for what the parenthesis held, any other for all before it that no parenthesis held.</remarks>
internal sealed class DraftGroups
{
    private const string Qualifiers = " ?~%";

    private readonly List<string> _components = [""];
    private readonly List<int> _qualifiers = [0];
    private readonly List<bool> _isGrouped = [false];
    private readonly Stack<int> _open = [];

    public static string Rewrite(string date)
    {
        if (!date.Contains('(') && !date.Contains(')'))
        {
            return date;
        }

        DraftGroups groups = new();
        for (int i = 0; i < date.Length; i++)
        {
            bool closes = i > 0 && date[i - 1] == ')';
            if (!groups.TryRead(date[i], closes))
            {
                return date;
            }
        }

        return groups.Write();
    }

    private int Last => _components.Count - 1;

    /// <summary>The component at which the group that was last closed begins.</summary>
    private int GroupStart { get; set; }

    private bool TryRead(char c, bool isAfterGroup)
    {
        switch (c)
        {
            case '(':
                _open.Push(Last);
                return true;
            case ')' when _open.Count > 0:
                GroupStart = _open.Pop();
                return true;
            case '?' or '~' or '%':
                Qualify(Qualifiers.IndexOf(c), isAfterGroup);
                return true;
            case '-' when _components[Last].Length > 0:
                _components.Add("");
                _qualifiers.Add(0);
                _isGrouped.Add(false);
                return true;
            case '-' or 'X':
            case >= '0' and <= '9':
                _components[Last] += c;
                _isGrouped[Last] |= _open.Count > 0;
                return true;
            default:
                return false;
        }
    }

    private void Qualify(int qualifier, bool isAfterGroup)
    {
        for (int i = isAfterGroup ? GroupStart : 0; i <= Last; i++)
        {
            _qualifiers[i] |= isAfterGroup || !_isGrouped[i] ? qualifier : 0;
        }
    }

    private string Write()
    {
        StringBuilder text = new();
        bool isForAll = _qualifiers.TrueForAll(q => q == _qualifiers[0]);
        for (int i = 0; i <= Last; i++)
        {
            text.Append(i > 0 ? "-" : "").Append(isForAll || _qualifiers[i] == 0 ? "" : Qualifiers.Substring(_qualifiers[i], 1)).Append(_components[i]);
        }

        return text.Append(isForAll && _qualifiers[0] != 0 ? Qualifiers.Substring(_qualifiers[0], 1) : "").ToString();
    }
}
