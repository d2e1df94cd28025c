using System.Security.Cryptography;
using System.Text;
using DialogueFacts.Compiler.Evidence;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>The C# that docs/fact-format.md shows is of the facts that it shows.</summary>
public sealed class FactFormatTests
{
    private static readonly (string Language, string File, string Text)[] Examples = [.. DocumentExamples.In("docs/fact-format.md")];

    [Fact]
    public void Its_code_compiles_with_its_facts_and_prints_what_it_says()
    {
        string body = string.Concat(Examples.Where(e => e.Language == "csharp").Select(e => e.Text))
            .Replace("using DialogueFacts;\n", "", StringComparison.Ordinal)
            .Replace("Console.WriteLine(", "lines.Add($\"{", StringComparison.Ordinal)
            .Replace(");    //", "}\");    //", StringComparison.Ordinal);
        string code =
            $$"""
            #pragma warning disable CS1591
            using System;
            using System.Collections.Generic;
            using Authored;
            using DialogueFacts;
            public static class Shown
            {
                public static List<string> Lines()
                {
                    var lines = new List<string>();
                    {{body}}
                    lines.Add($"{opened} {cost.Count}");
                    lines.Add($"{answer} {surely} {last}");
                    return lines;
                }
            }
            """;

        var lines = (List<string>)Consumer.OfToday.Load(Facts().Emit(), code).GetType("Shown")!.GetMethod("Lines")!.Invoke(null, null)!;

        Assert.Equal(
            [
                "opened: 1911 (chronicle) or 1912 (guide); deprecated: The chronicle names the year of the opening itself; the guide may mean the year in which the railing was done.",
                "Stated 1",
                "Unknown True 1911-12-31",
            ],
            lines);
    }

    private static Author Facts()
    {
        (string, string)[] files = [.. Examples.Where(e => e.Language == "yaml").Select(e => (e.File, e.Text))];
        SnapshotFile[] snapshots = [.. Examples.Where(e => e.Language == "text").Select(e => new SnapshotFile("/" + e.File, e.File, e.Text, Hash(e.Text)))];
        return Author.WritesFiles(files, snapshots);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
