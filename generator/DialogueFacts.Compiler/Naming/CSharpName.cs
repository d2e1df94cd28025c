using System.Globalization;
using System.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Makes C# identifiers of any text.</summary>
public static class CSharpName
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        // Not keywords everywhere, but no names for types.
        "record", "required", "scoped", "file", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "await", "field", "partial", "where", "yield", "extension",
    };

    /// <summary>
    /// The text in PascalCase: what is neither letter nor digit divides words or, where it tells (<c>C++</c>), is spelled out. Never empty.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length + 4);
        bool isWordStart = true;
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (IsPart(unit))
            {
                Append(name, unit, isWordStart);
                isWordStart = false;
            }
            else if (char.GetUnicodeCategory(unit) != UnicodeCategory.Format)
            {
                isWordStart = true;
                name.Append(SymbolNames.IsTelling(unit) || IsSign(text, i) ? SymbolNames.Of(unit) : "");
            }
        }

        if (name.Length == 0)
        {
            name.Append(text.Length == 0 ? "Empty" : string.Concat(text.Select(SymbolNames.Of)));
        }

        return IsStart(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>A name that somebody chose: kept if it is an identifier, else made one.</summary>
    public static string Chosen(string name) =>
        name.Length > 0 && name[0] != '_' && IsStart(name[0]) && name.All(unit => unit == '_' || IsPart(unit)) ? name : Pascal(name);

    /// <summary>The name as code writes it: keywords with <c>@</c>.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static void Append(StringBuilder name, char unit, bool isWordStart)
    {
        if (isWordStart && char.IsDigit(unit) && name.Length > 0 && char.IsDigit(name[name.Length - 1]))
        {
            name.Append('_');
        }

        name.Append(isWordStart ? char.ToUpperInvariant(unit) : unit);
    }

    /// <summary>A minus before a number or at the end (<c>A-</c>) is no hyphen.</summary>
    private static bool IsSign(string text, int at) => text[at] is '-' or '\u2212'
        && (at == text.Length - 1 || (at == 0 && char.IsDigit(text[1])));

    private static bool IsStart(char unit) => unit == '_' || char.GetUnicodeCategory(unit) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber;

    private static bool IsPart(char unit) => (unit != '_' && IsStart(unit)) || char.GetUnicodeCategory(unit) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
