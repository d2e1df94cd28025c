using System.Text;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>How messages speak of facts and classes.</summary>
internal static class Phrasing
{
    /// <summary>What a message begins with: <c>Meeting 'high-level-security-dialogue'</c>, or the root's class.</summary>
    public static string Subject(FactFile file, int ordinal) => ordinal == FactWalk.NoFact
        ? file.Model.Root?.Name ?? file.Name
        : Subject(file.Facts[ordinal].Class, file.Facts[ordinal].Id);

    public static string Subject(ModelClass @class, string? id) => id is null ? @class.Name : $"{@class.Name} '{id}'";

    /// <summary>A class within a sentence: <c>UnnamedParty</c> as <c>unnamed party</c>; <c>NGO</c> stays.</summary>
    public static string Common(ModelClass @class)
    {
        var words = new StringBuilder();
        string name = @class.Name;
        for (int i = 0; i < name.Length; i++)
        {
            bool isWordStart = char.IsUpper(name[i]) && (i == 0 || !char.IsUpper(name[i - 1]));
            bool isAcronym = i + 1 < name.Length ? char.IsUpper(name[i + 1]) : i > 0 && char.IsUpper(name[i - 1]);
            if (isWordStart && i > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }

            words.Append(name[i] == '_' ? ' ' : char.IsUpper(name[i]) && isWordStart && !isAcronym ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }
}
