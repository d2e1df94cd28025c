namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>The names of months and weekdays, in English and Spanish. None means different things in the two.</summary>
internal static class CalendarNames
{
    private static readonly Dictionary<string, int> Months = Number(
        1,
        "january jan enero ene",
        "february feb febrero",
        "march mar marzo",
        "april apr abril abr",
        "may mayo",
        "june jun junio",
        "july jul julio",
        "august aug agosto ago",
        "september sep sept septiembre setiembre",
        "october oct octubre",
        "november nov noviembre",
        "december dec diciembre dic");

    private static readonly Dictionary<string, int> Weekdays = Number(
        0,
        "sunday sun domingo",
        "monday mon lunes",
        "tuesday tue tues martes",
        "wednesday wed miércoles",
        "thursday thu thurs thur jueves",
        "friday fri viernes",
        "saturday sat sábado");

    private const int ShortestName = 5;

    /// <summary>Words that are months only if a date goes on beside them, or if they begin with a capital within a sentence.</summary>
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase) { "may", "march", "mar", "sun", "mon", "wed", "sat", "ago", "dec" };

    public static int? Month(PassageWord word) =>
        word.Kind == WordKind.Letters && Months.TryGetValue(word.Text, out int month) ? month : null;

    public static DayOfWeek? Weekday(PassageWord word) =>
        word.Kind == WordKind.Letters && Weekdays.TryGetValue(word.Text, out int day) ? (DayOfWeek)day : null;

    /// <summary>A weekday whose name is written out, so that it is no other word.</summary>
    public static bool IsWhole(PassageWord word) => word.Text.Length >= ShortestName;

    public static bool IsAmbiguous(PassageWord word) => Ambiguous.Contains(word.Text);

    private static Dictionary<string, int> Number(int first, params string[] names) => names
        .SelectMany((line, i) => line.Split(' ').Select(name => (name, Number: first + i)))
        .ToDictionary(n => n.name, n => n.Number, StringComparer.OrdinalIgnoreCase);
}
