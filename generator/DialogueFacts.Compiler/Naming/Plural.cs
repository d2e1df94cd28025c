namespace DialogueFacts.Compiler.Naming;

/// <summary>English plurals, for catalogues that no slot names.</summary>
internal static class Plural
{
    private static readonly (string One, string Many)[] Irregular = [("Person", "People"), ("Child", "Children"), ("Woman", "Women"), ("Man", "Men")];

    private static readonly string[] Sibilants = ["s", "x", "z", "ch", "sh"];

    public static string Of(string name)
    {
        foreach ((string one, string many) in Irregular)
        {
            if (name.EndsWith(one, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - one.Length) + many;
            }
        }

        bool endsInY = name.Length > 1 && name[name.Length - 1] == 'y' && !IsVowel(name[name.Length - 2]);
        return endsInY ? name.Substring(0, name.Length - 1) + "ies" : name + (IsSibilant(name) ? "es" : "s");
    }

    private static bool IsVowel(char unit) => unit is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsSibilant(string name) =>
        Array.Exists(Sibilants, end => name.EndsWith(end, StringComparison.Ordinal));
}
