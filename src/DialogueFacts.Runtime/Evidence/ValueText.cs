using System.Collections;
using System.Globalization;

namespace DialogueFacts;

/// <summary>A slot's value in a line of text, lists included.</summary>
internal static class ValueText
{
    public static string Of(object value) => value switch
    {
        string text => text,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Of))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
