using System.Text;
using DialogueFacts.Benchmarks.Rows;

namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>The rows as a table in Markdown, printed as they come.</summary>
internal static class MarkdownTable
{
    public const string Head = "| what | yardstick | reach | measured | reached |\n|---|---|---|---|---|";

    public static string Of(Row row, RowResult result)
    {
        var text = new StringBuilder();
        for (int i = 0; i < result.Figures.Count; i++)
        {
            Figure figure = result.Figures[i];
            string subject = i == 0 ? $"{row.What} | {row.Yardstick}" : " | ";
            text.Append(i == 0 ? "" : "\n").Append($"| {subject} | {figure.Reach} | {figure.Measured} | {(figure.IsReached ? "yes" : "**no**")} |");
        }

        return text.ToString();
    }
}
