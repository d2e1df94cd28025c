using System.Text;
using DialogueFacts;
using Spectre.Console;
using Timeline;

Console.OutputEncoding = Encoding.UTF8;
AnsiConsole.Profile.Width = Math.Min(AnsiConsole.Profile.Width, 80);
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

AnsiConsole.MarkupLine("[bold]The security dialogue between the United States and Mexico[/]");
AnsiConsole.MarkupLineInterpolated($"{Meetings.All.Count} meetings in {Sources.All.Count} documents, each with the words it rests on");

// Undated meetings come where the documents put them: behind those that are dated.
foreach (Meeting meeting in Meetings.All.OrderBy(m => m.Date is null).ThenBy(m => m.Date))
{
    AnsiConsole.WriteLine();
    AnsiConsole.Write(new MeetingView(meeting).Render());
}
