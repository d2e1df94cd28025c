namespace DialogueFacts.Tool.Output;

/// <summary>Columns in a terminal: the first to the left, numbers to the right.</summary>
internal static class TextTable
{
    public static void Write(IReadOnlyList<string> header, IReadOnlyList<string[]> rows, TextWriter output)
    {
        int[] widths = [.. header.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max())];
        foreach (IReadOnlyList<string> row in rows.Prepend(header))
        {
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }
}
