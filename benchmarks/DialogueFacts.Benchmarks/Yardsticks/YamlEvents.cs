using YamlDotNet.Core;

namespace DialogueFacts.Benchmarks.Yardsticks;

/// <summary>YamlDotNet's event parser, and nothing done with the events: nothing that reads YAML with it takes less.</summary>
internal static class YamlEvents
{
    /// <summary>How many events the texts have.</summary>
    public static int Count(IEnumerable<TextReader> texts)
    {
        int count = 0;
        foreach (TextReader text in texts)
        {
            var parser = new Parser(text);
            while (parser.MoveNext())
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>As a program: reads all files of a folder.</summary>
    public static void CountIn(string folder) => Console.WriteLine(
        Count(Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(f => new StringReader(File.ReadAllText(f)))));
}
