using DialogueFacts.Compiler.Findings;
using YamlDotNet.Core.Events;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>The core schema's tags are honoured where they say what a value can be; every other tag is reported and has no effect.</summary>
internal static class Tags
{
    private const string Core = "tag:yaml.org,2002:";

    /// <summary>Whether a tagged scalar resolves like a plain one.</summary>
    public static bool Apply(Scalar e, Anchor value, Anchor tagged, List<Finding> findings)
    {
        string tag = e.Tag.Value;
        bool isPlain = e.Style is YamlDotNet.Core.ScalarStyle.Plain or YamlDotNet.Core.ScalarStyle.Any;
        ScalarKind? wanted = tag switch
        {
            "!" or Core + "str" => ScalarKind.Text,
            Core + "null" => ScalarKind.Null,
            Core + "bool" => ScalarKind.Boolean,
            Core + "int" => ScalarKind.Integer,
            Core + "float" => ScalarKind.Float,
            _ => null,
        };
        if (wanted is null)
        {
            Report(tag, tagged, findings);
            return isPlain;
        }

        ScalarKind kind = wanted == ScalarKind.Text ? ScalarKind.Text : CoreSchema.KindOf(e.Value);
        if (kind == wanted || (kind == ScalarKind.Integer && wanted == ScalarKind.Float))
        {
            return kind != ScalarKind.Text;
        }

        findings.Add(Finding.Of(YamlRules.Tag, value, Short(tag), $"does not fit '{e.Value}'. Remove it or correct the value."));
        return isPlain;
    }

    /// <summary>Reports the tag of a collection unless it says what the collection is anyway.</summary>
    public static void Check(NodeEvent e, bool isMapping, Anchor tagged, List<Finding> findings)
    {
        string tag = e.Tag.Value;
        if (tag != "!" && tag != Core + (isMapping ? "map" : "seq"))
        {
            Report(tag, tagged, findings);
        }
    }

    private static void Report(string tag, Anchor tagged, List<Finding> findings) =>
        findings.Add(Finding.Of(YamlRules.Tag, tagged, Short(tag),
            "means nothing here. Remove it; the model says of what type values are. Quote a text that begins with '!'."));

    private static string Short(string tag) => tag.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Substring(Core.Length) : tag;
}
