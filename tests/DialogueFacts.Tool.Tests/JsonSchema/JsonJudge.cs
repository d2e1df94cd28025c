using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace DialogueFacts.Tool.Tests.JsonSchema;

/// <summary>A JSON Schema validator, shown data files as an editor's YAML language server reads them.</summary>
public sealed class JsonJudge(string schema)
{
    private readonly JSchema _schema = JSchema.Parse(schema);

    /// <summary>What is wrong with the documents of a file.</summary>
    public string[] Problems(string yaml) =>
        [.. YamlReader.Read(new InputFile("data.yaml", "data.yaml", yaml)).Content.Documents.Select(Json).SelectMany(Problems)];

    private IEnumerable<string> Problems(JToken document)
    {
        document.IsValid(_schema, out IList<string> problems);
        return problems;
    }

    private static JToken Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JObject(mapping.Entries.Select(e => new JProperty(e.Key.Text, Json(e.Value)))),
        YamlSequence sequence => new JArray(sequence.Items.Select(Json)),
        YamlScalar scalar => CoreSchema.KindOf(scalar) switch
        {
            ScalarKind.Null => JValue.CreateNull(),
            ScalarKind.Boolean => new JValue(scalar.Text.StartsWith("t", StringComparison.OrdinalIgnoreCase)),
            ScalarKind.Integer or ScalarKind.Float => JToken.Parse(scalar.Text.TrimStart('+')),
            _ => new JValue(scalar.Text),
        },
        _ => throw new InvalidOperationException("There are no other nodes."),
    };
}
