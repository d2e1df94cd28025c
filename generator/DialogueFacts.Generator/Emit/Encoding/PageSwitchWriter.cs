namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes methods that give one of several texts by its number.</summary>
internal static class PageSwitchWriter
{
    /// <summary>The switch over the pages, as the body of a member.</summary>
    public static void Write(IndentedWriter writer, string declaration, string parameter, IReadOnlyList<string> pages)
    {
        using (writer.Open(declaration))
        {
            WriteSwitch(writer, parameter, pages);
        }
    }

    public static void WriteSwitch(IndentedWriter writer, string parameter, IReadOnlyList<string> pages)
    {
        using (writer.Open($"switch ({parameter})"))
        {
            for (int i = 0; i < pages.Count; i++)
            {
                writer.WriteUtf8($"case {i}: return ", pages[i], ";");
            }

            writer.Write("default: return default;");
        }
    }
}
