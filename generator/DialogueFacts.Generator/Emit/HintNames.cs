using System.Globalization;
using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Names of generated files and of what holds a data file's facts: each follows from its subject alone.</summary>
internal static class HintNames
{
    private const int Longest = 56;

    /// <summary>The file of a type.</summary>
    public static string OfType(string kind, string name) => $"{kind}.{Short(name)}.{Hash(name)}.g.cs";

    /// <summary>The file with a data file's facts.</summary>
    public static string OfData(string file) => $"Facts.{DataClass(file)}.g.cs";

    /// <summary>The class with a data file's text. Files of like names differ in the hash.</summary>
    public static string DataClass(string file)
    {
        int slash = file.LastIndexOf('/');
        return $"{Short(CSharpName.Pascal(file.Substring(slash + 1)))}_{Hash(file)}";
    }

    private static string Short(string name)
    {
        string ascii = new([.. name.Where(c => c is '_' || (c < '\u007f' && char.IsLetterOrDigit(c)))]);
        return ascii.Length > Longest ? ascii.Substring(0, Longest) : ascii.Length == 0 ? "_" : ascii;
    }

    /// <summary>FNV-1a in 64 bits: the same on every machine, and of no two names of a project the same.</summary>
    private static string Hash(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char unit in name)
        {
            hash = (hash ^ unit) * 1099511628211;
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
