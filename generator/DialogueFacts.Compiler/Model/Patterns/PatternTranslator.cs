using System.Globalization;
using System.Text;

namespace DialogueFacts.Compiler.Model.Patterns;

/// <summary>
/// Rewrites a regular expression of ECMA-262 or Python, which LinkML's tools hand patterns to, in .NET's dialect. Only what the dialects
/// write alike and mean differently, or write differently, is touched; whether the result is valid shows when it is built.
/// </summary>
internal sealed class PatternTranslator
{
    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private int _at;

    private PatternTranslator(string pattern) => _pattern = pattern;

    public static string Translate(string pattern)
    {
        var translator = new PatternTranslator(pattern);
        while (translator._at < pattern.Length)
        {
            translator.Next();
        }

        return translator._result.ToString();
    }

    private void Next()
    {
        char c = _pattern[_at];
        switch (c)
        {
            case '\\':
                Escape(inClass: false);
                break;
            case '[':
                CharacterClass();
                break;
            case '$':
                // in .NET it also matches before a line feed at the end
                Replace(1, @"\z");
                break;
            case '(' when Follows("(?P<"):
                Replace(4, "(?<");
                break;
            case '(' when Follows("(?P="):
                int end = _pattern.IndexOf(')', _at);
                Replace(end < 0 ? 4 : end + 1 - _at, end < 0 ? "(?P=" : $@"\k<{_pattern.Substring(_at + 4, end - _at - 4)}>");
                break;
            case '{' when Follows("{,"):
                Replace(2, IsDigitAt(_at + 2) ? "{0," : "{,");
                break;
            default:
                Replace(1, c.ToString());
                break;
        }
    }

    private void Escape(bool inClass)
    {
        if (Follows(@"\u{") && _pattern.IndexOf('}', _at) is var end and > 0 && CodePointAt(_at + 3, end) is { } character)
        {
            Replace(end + 1 - _at, System.Text.RegularExpressions.Regex.Escape(character));
        }
        else if (!inClass && Follows(@"\Z"))
        {
            Replace(2, @"\z");
        }
        else if (Follows(@"\/") || Follows(@"\-") || (inClass && Follows(@"\[")))
        {
            Replace(2, inClass ? _pattern.Substring(_at, 2) : _pattern.Substring(_at + 1, 1));
        }
        else
        {
            Replace(Math.Min(2, _pattern.Length - _at), _pattern.Substring(_at, Math.Min(2, _pattern.Length - _at)));
        }
    }

    /// <summary>In ECMA-262 <c>[]</c> is nothing and <c>[^]</c> anything; in .NET a bracket within brackets may start a subtraction.</summary>
    private void CharacterClass()
    {
        if (Follows("[^]"))
        {
            Replace(3, @"[\s\S]");
            return;
        }

        if (Follows("[]"))
        {
            Replace(2, "(?!)");
            return;
        }

        Replace(1, "[");
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            if (_pattern[_at] == '\\')
            {
                Escape(inClass: true);
            }
            else
            {
                Replace(1, _pattern[_at] == '[' ? @"\[" : _pattern[_at].ToString());
            }
        }

        if (_at < _pattern.Length)
        {
            Replace(1, "]");
        }
    }

    private string? CodePointAt(int start, int end) =>
        int.TryParse(_pattern.Substring(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
        && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(code)
            : null;

    private bool Follows(string text) => string.CompareOrdinal(_pattern, _at, text, 0, text.Length) == 0;

    private bool IsDigitAt(int at) => at < _pattern.Length && _pattern[at] is >= '0' and <= '9';

    private void Replace(int length, string replacement)
    {
        _result.Append(replacement);
        _at += length;
    }
}
