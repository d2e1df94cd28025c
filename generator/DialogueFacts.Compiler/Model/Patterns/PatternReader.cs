using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Patterns;

/// <summary>Makes regular expressions of <c>pattern</c> and <c>structured_pattern</c>, each text once.</summary>
internal sealed class PatternReader(ModelFindings findings)
{
    /// <summary>A pattern that needs longer for one value backtracks without end for all that its author knows.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    /// <summary>A name in braces within a structured pattern.</summary>
    private static readonly Regex Variable = new(@"\{(?<name>[A-Za-z0-9_][A-Za-z0-9_.\- ]*)\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly Dictionary<string, (Regex? Pattern, string? Problem)> _known = new(StringComparer.Ordinal);

    /// <summary>The pattern that a definition states, as text; null if none.</summary>
    public static string? TextOf(Definition definition)
    {
        if (definition.Part("structured_pattern") is { } structured && structured.Text("syntax") is { } syntax)
        {
            string text = structured.Flag("interpolated") == true ? Interpolate(syntax, definition.File) : syntax;
            return structured.Flag("partial_match") == true ? text : $"^(?:{text})$";
        }

        return definition.Text("pattern");
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
            findings.Add(ModelRules.InvalidPattern, at, text, problem);
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
    private static string Interpolate(string syntax, SchemaFile file)
    {
        string text = syntax;

        // settings may be made of settings; what refers to itself ends at the limit
        for (int round = 0; round < 10; round++)
        {
            string next = Variable.Replace(text, m => file.Settings.TryGetValue(m.Groups["name"].Value, out string? value) ? value : m.Value);
            if (next == text || next.Length > 100_000)
            {
                break;
            }

            text = next;
        }

        return text;
    }
}
