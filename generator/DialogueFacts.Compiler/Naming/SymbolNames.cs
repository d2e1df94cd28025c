using System.Globalization;

namespace DialogueFacts.Compiler.Naming;

/// <summary>How characters are spelled out that an identifier cannot have.</summary>
internal static class SymbolNames
{
    private static readonly Dictionary<char, string> Names = new()
    {
        [' '] = "Space",
        ['!'] = "Exclamation",
        ['"'] = "Quote",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Apostrophe",
        ['('] = "OpenParenthesis",
        [')'] = "CloseParenthesis",
        ['*'] = "Star",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Minus",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "LessThan",
        ['='] = "Equal",
        ['>'] = "GreaterThan",
        ['?'] = "Question",
        ['@'] = "At",
        ['['] = "OpenBracket",
        ['\\'] = "Backslash",
        [']'] = "CloseBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backtick",
        ['{'] = "OpenBrace",
        ['|'] = "Bar",
        ['}'] = "CloseBrace",
        ['~'] = "Tilde",
        ['€'] = "Euro",
        ['£'] = "Pound",
        ['¥'] = "Yen",
        ['§'] = "Section",
        ['°'] = "Degree",
        ['±'] = "PlusMinus",
        ['×'] = "Times",
        ['÷'] = "DividedBy",
        ['≤'] = "LessThanOrEqual",
        ['≥'] = "GreaterThanOrEqual",
        ['≠'] = "NotEqual",
    };

    /// <summary>An English word, else <c>U</c> and the hexadecimal number of the UTF-16 unit.</summary>
    public static string Of(char unit) => Names.TryGetValue(unit, out string? name) ? name : "U" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Whether the character counts even beside letters: <c>C++</c> is not <c>C</c>. Other punctuation only divides words.</summary>
    public static bool IsTelling(char unit) => unit is '%' or '&' or '#' or '@' or '*'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate;
}
