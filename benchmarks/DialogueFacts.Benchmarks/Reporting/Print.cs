using System.Globalization;

namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>Figures as the table prints them: three digits that count.</summary>
internal static class Print
{
    public static string Seconds(TimeSpan time) => Number(time.TotalSeconds) + " s";

    public static string Nanoseconds(double time) => time switch
    {
        < 1e3 => Number(time) + " ns",
        < 1e6 => Number(time / 1e3) + " µs",
        < 1e9 => Number(time / 1e6) + " ms",
        _ => Number(time / 1e9) + " s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1e3 => Number(bytes) + " B",
        < 1e6 => Number(bytes / 1e3) + " KB",
        < 1e9 => Number(bytes / 1e6) + " MB",
        _ => Number(bytes / 1e9) + " GB",
    };

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double number) => Math.Abs(number) switch
    {
        >= 100 => number.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => number.ToString("0.0##", CultureInfo.InvariantCulture),
    };
}
