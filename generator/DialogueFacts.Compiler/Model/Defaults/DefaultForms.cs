using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Defaults;

/// <summary>The forms of <c>ifabsent</c>.</summary>
internal static class DefaultForms
{
    /// <summary>What these come to differs from class to class.</summary>
    private static readonly HashSet<string> DependsOnPlace = new(StringComparer.Ordinal)
    {
        "bnode", "class_curie", "class_uri", "default_ns", "default_range", "slot_curie", "slot_uri",
    };

    private static readonly HashSet<string> Words = new(DependsOnPlace, StringComparer.Ordinal) { "true", "True", "false", "False" };

    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "string", "str", "int", "integer", "float", "double", "decimal", "bool", "boolean", "date", "datetime", "time", "uri", "uriorcurie", "curie", "ncname",
    };

    private static readonly Regex Call = new(@"\A(?<function>[^()]+)\((?<argument>.*)\)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    /// <summary>The default that a slot states, as written; reports what is no default.</summary>
    public static string? Check(SlotLayers layers, SlotRange range, Ranges ranges, SchemaIndex schema)
    {
        if (layers.Text("ifabsent") is not { } text)
        {
            return null;
        }

        if (!DependsOnPlace.Contains(text) && DefaultReader.ProblemWith(text, range) is { } misfit)
        {
            schema.Findings.Add(ModelRules.UnfitDefault, layers.AnchorOf("ifabsent"), text, layers.Name, misfit);
        }
        else if (Problem(text, range, ranges) is { } problem)
        {
            schema.Findings.Add(ModelRules.InvalidDefault, layers.AnchorOf("ifabsent"), text, problem);
        }

        return text;
    }

    private static string? Problem(string text, SlotRange range, Ranges ranges)
    {
        if (Words.Contains(text))
        {
            return null;
        }

        Match call = Call.Match(text);
        if (!call.Success)
        {
            return IsBareValue(text, range) ? null : "write it as in string(x), int(1), float(1.5), date(2021-10-08), true, EnumName(value) or class_curie";
        }

        string function = call.Groups["function"].Value;
        string argument = call.Groups["argument"].Value;
        return ranges.Enums.TryGetValue(function, out ModelEnum? named)
            ? named.IsOpen || named.Find(argument) is not null ? null : $"enum '{function}' has no value '{argument}'.{Suggestion.For(argument, named.Values.Select(v => v.Name))}".TrimEnd('.')
            : Functions.Contains(function) || ranges.Types.ContainsKey(function) ? null
            : $"'{function}' is neither a type nor an enum.{Suggestion.For(function, Functions.Concat(ranges.Enums.Keys))}".TrimEnd('.');
    }

    /// <summary>Numbers, and enums' values, need no function around them.</summary>
    private static bool IsBareValue(string text, SlotRange range) => range switch
    {
        SlotRange.OfEnum of => of.Enum.IsOpen || of.Enum.Find(text) is not null,
        SlotRange.OfType { Type.Kind: TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal } => PlainValues.NumberOf(text) is not null,
        _ => false,
    };
}
