using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Patterns;

/// <summary>Makes regular expressions of <c>pattern</c> and <c>structured_pattern</c>, each text once.</summary>
internal sealed class PatternReader(SchemaIndex schema)
{
    /// <summary>A pattern that needs longer for one value backtracks without end for all that its author knows.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    /// <summary>A name in braces within a structured pattern.</summary>
    private static readonly Regex Variable = new(@"\{(?<name>[A-Za-z0-9_][A-Za-z0-9_.\- ]*)\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly Dictionary<string, (Regex? Pattern, string? Problem)> _known = new(StringComparer.Ordinal);

    /// <summary>A structured pattern as an ordinary one; null if it has no syntax.</summary>
    public string? Materialize(Definition structured)
    {
        if (structured.Text("syntax") is not { } syntax)
        {
            return null;
        }

        string text = structured.Flag("interpolated") == true ? Interpolate(syntax, structured) : syntax;
        return structured.Flag("partial_match") == true ? text : $"^(?:{text})$";
    }

    /// <summary>The regular expression of a text, or null with a finding if it is none.</summary>
    public Regex? Read(string text, Anchor at)
    {
        if (!_known.TryGetValue(text, out (Regex? Pattern, string? Problem) known))
        {
            known = Build(text);
            _known.Add(text, known);
        }

        if (known.Problem is { } problem)
        {
            schema.Findings.Add(ModelRules.InvalidPattern, at, text, problem);
        }

        return known.Pattern;
    }

    private static (Regex? Pattern, string? Problem) Build(string text)
    {
        try
        {
            return (new Regex(PatternTranslator.Translate(text), RegexOptions.CultureInvariant, TimeLimit), null);
        }
        catch (ArgumentException exception)
        {
            return (null, WithoutPattern(exception.Message));
        }
    }

    /// <summary>What .NET, or .NET Framework, says after repeating the pattern, which the finding shows as its author wrote it.</summary>
    private static string WithoutPattern(string message)
    {
        int offset = message.LastIndexOf("' at offset ", StringComparison.Ordinal);
        string end = offset < 0 ? "\" - " : ". ";
        int start = message.IndexOf(end, Math.Max(offset, 0), StringComparison.Ordinal);
        return start < 0 ? message : message.Substring(start + end.Length);
    }

    /// <summary>Settings for their names; names that are no setting stay, as they may be quantifiers.</summary>
    private string Interpolate(string syntax, Definition structured)
    {
        // the file's own settings first, then those of the schema that it is part of, the main file's before others
        SchemaFile[] files = [structured.File, .. schema.Files];
        string text = syntax;

        // settings may be made of settings; what refers to itself ends at the limit
        for (int round = 0; round < 10; round++)
        {
            string next = Variable.Replace(text, m => Setting(m.Groups["name"].Value) ?? m.Value);
            if (next == text || next.Length > 100_000)
            {
                break;
            }

            text = next;
        }

        foreach (string name in Variable.Matches(text).Cast<Match>().Select(m => m.Groups["name"].Value).Where(n => Setting(n) is null && !char.IsDigit(n[0])))
        {
            schema.Findings.Add(
                ModelRules.UnknownName, structured.AnchorOf("syntax"), "setting", name, Suggestion.For(name, files.SelectMany(f => f.Settings.Keys)));
        }

        return text;

        string? Setting(string name) => files.Select(f => f.Settings.TryGetValue(name, out string? value) ? value : null).FirstOrDefault(v => v is not null);
    }
}
