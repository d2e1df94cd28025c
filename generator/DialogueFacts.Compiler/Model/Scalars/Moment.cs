using System.Globalization;

namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>What dates and times are compared by: a date is its first moment, a time that of some day; without an offset both are taken as UTC.</summary>
internal static class Moment
{
    /// <param name="text">Of a <c>date</c>, <c>datetime</c> or <c>time</c>.</param>
    /// <returns>Null of a text that is none.</returns>
    public static DateTimeOffset? Of(string text)
    {
        bool isTime = text.Length > 2 && text[2] == ':';
        bool isDate = !isTime && text.IndexOf('T') < 0 && text.Length >= 10;
        string full = isTime ? "2000-01-01T" + text : isDate ? text.Substring(0, 10) + "T00:00:00" + text.Substring(10) : text;
        return DateTimeOffset.TryParse(full, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;
    }
}
