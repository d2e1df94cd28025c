using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Reads one YAML file: text in, nodes, positions and findings out. Never throws, whatever the text.</summary>
public static class YamlReader
{
    public static YamlFile Read(InputFile file)
    {
        var findings = new List<Finding>();
        if (file.Text is null)
        {
            findings.Add(Finding.Of(YamlRules.NotUtf8, Anchor.WholeFile(file.Name), file.Name));
            return Finish(file, "", default, new NodeTableBuilder(""), findings);
        }

        string source = file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? file.Text.Substring(1) : file.Text;
        string text = ForbiddenCharacters.Replace(file.Name, source, findings);
        var builder = new NodeBuilder(file.Name, text, findings);
        bool isWhole = Parse(new Parser(new StringReader(text)), builder, file.Name, text, findings);
        builder.EndAll();
        if (isWhole)
        {
            Directives.Check(file.Name, text, builder.Nodes, findings);
        }

        return Finish(file, source, builder.ToDocuments(), builder.Nodes, findings);
    }

    private static YamlFile Finish(
        InputFile file, string text, EquatableArray<YamlNode> documents, NodeTableBuilder nodes, List<Finding> findings) => new(
        new YamlContent(file.Name, documents, IsBroken: findings.Count > 0),
        nodes.ToPositions(file, text),
        findings.ToEquatableArray());

    /// <summary>Whether the text was read to its end.</summary>
    private static bool Parse(Parser parser, NodeBuilder builder, string file, string text, List<Finding> findings)
    {
        while (!builder.IsStopped && MoveNext(parser, out Exception? error))
        {
            if (error is not null)
            {
                var place = new BrokenPlace(file, text, error, builder);
                findings.Add(SyntaxErrors.Explain(place, error));
                if (BrokenQuotes.IsCutOff(place))
                {
                    builder.OmitLastScalar();
                }

                return false;
            }

            switch (parser.Current)
            {
                case Scalar scalar:
                    builder.Add(scalar);
                    break;
                case MappingStart mapping:
                    builder.Start(mapping);
                    break;
                case MappingEnd or SequenceEnd:
                    builder.End((int)parser.Current.Start.Index);
                    break;
                case SequenceStart sequence:
                    builder.Start(sequence);
                    break;
                case AnchorAlias alias:
                    builder.Add(alias);
                    break;
                case DocumentStart:
                    builder.StartDocument();
                    break;
            }
        }

        return !builder.IsStopped;
    }

    /// <summary>Whether there is an event or an error. The parser throws more than its own exceptions on some broken texts, and there is
    /// nothing of ours in this call, so all of them mean a broken text.</summary>
    private static bool MoveNext(Parser parser, out Exception? error)
    {
        try
        {
            error = null;
            return parser.MoveNext();
        }
        catch (Exception e)
        {
            error = e;
            return true;
        }
    }
}
