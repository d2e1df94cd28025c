using System.CommandLine;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Tool.Export;
using DialogueFacts.Tool.Input;
using DialogueFacts.Tool.Output;

namespace DialogueFacts.Tool.Commands;

/// <summary><c>dialoguefacts export references-cache</c>: the sources' texts for linkml-reference-validator.</summary>
internal static class ReferencesCacheCommand
{
    public static Command Create()
    {
        var facts = new FactOptions();
        var folder = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Required = true,
            Description = "The folder to write to. It is made if it is not there; files of the same names are overwritten.",
        };
        var command = new Command(
            "references-cache",
            $"Write the texts of the sources as the cache of linkml-reference-validator, so that it checks the same excerpts. {ExitCodes.Description}");
        facts.AddTo(command);
        command.Add(folder);
        command.SetAction(parsed => Run(facts, parsed, parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(FactOptions options, ParseResult parsed, string folder)
    {
        if (CompiledFacts.Read(options, parsed) is not { } facts)
        {
            return ExitCodes.Usage;
        }

        TextWriter messages = parsed.InvocationConfiguration.Error;
        try
        {
            int written = Write(SourceTable.Of(facts.Compilation.Indexes.Select(i => i.Sources)), facts.Input.Snapshots, folder, messages);
            messages.WriteLine($"{Summary.Count(written, "source")} written to {folder}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            messages.WriteLine(problem.Message);
            return ExitCodes.Usage;
        }

        return facts.Finish("what was written may not be what they quote", messages);
    }

    private static int Write(SourceTable sources, IEnumerable<SnapshotFile> snapshots, string folder, TextWriter messages)
    {
        Directory.CreateDirectory(folder);
        var texts = snapshots.Where(s => s.Text is not null).ToDictionary(s => s.Name, s => s.Text!, StringComparer.Ordinal);
        var written = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (SourceEntry source in sources.All)
        {
            if (source.File is null || !texts.TryGetValue(source.File, out string? text))
            {
                messages.WriteLine($"Source '{source.Id}' has no snapshot and was left out.");
                continue;
            }

            var reference = CachedReference.Of(source.Id, source.Title, text);
            if (written.TryAdd(reference.FileName, source.Id))
            {
                File.WriteAllText(Path.Combine(folder, reference.FileName), reference.Content);
            }
            else if (written[reference.FileName] != source.Id)
            {
                throw new IOException($"The sources '{written[reference.FileName]}' and '{source.Id}' would have the same file, '{reference.FileName}'.");
            }
        }

        return written.Count;
    }
}
