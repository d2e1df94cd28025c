using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes an enum, and the static class with its texts.</summary>
internal static class EnumEmitter
{
    public static GeneratedFile Emit(ApiPlan plan, EnumPlan @enum)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Model.Enums[@enum.Number].Definition.File);
        DocumentationWriter.Write(writer, @enum.Documentation);
        writer.Write(SourceFile.GeneratedCode);
        JsonEmitter.WriteAttribute(writer, plan, @enum);
        using (writer.Open($"public enum {CSharpName.Escape(@enum.Name)}"))
        {
            foreach (EnumMemberPlan member in @enum.Members)
            {
                DocumentationWriter.Write(writer, member.Documentation);
                writer.Write($"{CSharpName.Escape(member.Name)} = {member.Number},");
                writer.Blank();
            }
        }

        writer.Blank();
        EmitTexts(writer, plan, @enum);
        return new GeneratedFile(HintNames.OfType("Enum", @enum.Name), writer.ToString());
    }

    /// <summary>The expression that makes the texts of an enum.</summary>
    public static void WriteTexts(IndentedWriter writer, EnumPlan @enum, string declaration, string end)
    {
        writer.Write(declaration + "new global::DialogueFacts.Data.EnumTexts(new global::DialogueFacts.Data.EnumText[]");
        writer.Write("{");
        foreach (EnumMemberPlan member in @enum.Members.OrderBy(m => m.Number))
        {
            string aliases = string.Concat(member.Aliases.Select(a => ", " + LiteralWriter.String(a)));
            writer.Write(
                $"    new global::DialogueFacts.Data.EnumText({LiteralWriter.String(member.Text)}, {LiteralWriter.String(member.Title)}, {LiteralWriter.String(member.Meaning)}{aliases}),");
        }

        writer.Write("})" + end);
    }

    private static void EmitTexts(IndentedWriter writer, ApiPlan plan, EnumPlan @enum)
    {
        string type = @enum.Type;
        string texts = plan.Qualify(@enum.TextsName) + ".Texts";
        DocumentationWriter.Element(writer, "summary", $"The texts of {@enum.Name}.");
        writer.Write(SourceFile.GeneratedCode);
        using (writer.Open($"public static partial class {CSharpName.Escape(@enum.TextsName)}"))
        {
            WriteTexts(writer, @enum, "internal static readonly global::DialogueFacts.Data.EnumTexts Texts = ", ";");
            writer.Blank();
            writer.Write(
                $$"""
                /// <summary>The text as data write it.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The enum has no such value.</exception>
                public static string ToText(this {{type}} value) => {{texts}}.Text((int)value);

                /// <summary>The title, or the text if there is none.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The enum has no such value.</exception>
                public static string ToTitle(this {{type}} value) => {{texts}}.Title((int)value);

                /// <summary>The URI of what the value means, or null.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The enum has no such value.</exception>
                public static string? ToMeaning(this {{type}} value) => {{texts}}.Meaning((int)value);

                /// <summary>Other texts for the value.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The enum has no such value.</exception>
                public static global::System.Collections.Generic.IReadOnlyList<string> ToAliases(this {{type}} value) => {{texts}}.Aliases((int)value);

                /// <summary>The value of a text as data write it.</summary>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
                /// <exception cref="global::System.FormatException">There is none; the message says which text was probably meant.</exception>
                public static {{type}} Parse(string text) => ({{type}}){{texts}}.Parse(text, {{LiteralWriter.String(@enum.Name)}});

                /// <summary>Whether there is a value of a text as data write it, and which.</summary>
                public static bool TryParse(string? text, out {{type}} value)
                {
                    int number = {{texts}}.Find(text);
                    value = number < 0 ? default : ({{type}})number;
                    return number >= 0;
                }
                """);
        }
    }
}
