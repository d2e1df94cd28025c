using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>
/// A mapping of a schema file: the schema itself, a class, a slot, an expression … as written, before anything is inherited. Reads past what
/// has the wrong shape; that is <see cref="SchemaCheck"/>'s to report.
/// </summary>
/// <param name="file">The schema it stands in.</param>
/// <param name="name">Its key, or its name in a list; empty for what has none.</param>
/// <param name="node">The mapping, or whatever stands in its place (nothing, where <c>name:</c> is all that is said).</param>
internal sealed class Definition(SchemaFile file, string name, YamlNode node)
{
    public SchemaFile File { get; } = file;

    public string Name { get; } = name;

    public YamlNode Source { get; } = node;

    /// <summary>Its key, or itself where it stands in a list.</summary>
    public Anchor At => Anchor.Key(File.Name, Source.Number);

    /// <summary>Whether it says something that LinkML does not know, and so may mean more than can be read.</summary>
    public bool IsUnclear => File.Unclear.Count > 0 && File.Unclear.Contains(Source.Number);

    /// <summary>What stands under a slot; null if nothing does, or only <c>null</c>.</summary>
    public YamlNode? Node(string slot) => (Source as YamlMapping)?[slot] is { } found && !PlainValues.IsNull(found) ? found : null;

    public string? Text(string slot) => (Node(slot) as YamlScalar)?.Text;

    public bool? Flag(string slot) => PlainValues.FlagOf(Node(slot));

    public int? Integer(string slot) => PlainValues.IntegerOf(Node(slot));

    /// <summary>The scalars of a list; of a lone scalar, itself.</summary>
    public IEnumerable<YamlScalar> Scalars(string slot) => Node(slot) switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>(),
        _ => [],
    };

    public Definition? Part(string slot) => Node(slot) is YamlMapping mapping ? new Definition(File, "", mapping) : null;

    /// <summary>The members of a list of nameless objects; a lone object counts as a list of one.</summary>
    public IEnumerable<Definition> Items(string slot) => Node(slot) switch
    {
        YamlSequence sequence => sequence.Items.OfType<YamlMapping>().Select(item => new Definition(File, "", item)),
        YamlMapping mapping => [new Definition(File, "", mapping)],
        _ => [],
    };

    /// <summary>
    /// The members of a collection of named objects in any of LinkML's forms: a mapping by name, a list of objects that hold their name
    /// under <paramref name="key"/>, a list of names.
    /// </summary>
    public IEnumerable<Definition> Members(string slot, string key = "name")
    {
        switch (Node(slot))
        {
            case YamlMapping mapping:
                foreach (YamlEntry entry in mapping.Entries)
                {
                    yield return new Definition(File, entry.Key.Text, entry.Value);
                }

                break;
            case YamlSequence sequence:
                foreach (YamlNode item in sequence.Items)
                {
                    if (MemberOf(item, key) is { } member)
                    {
                        yield return member;
                    }
                }

                break;
        }
    }

    public Anchor AnchorOf(string slot) => Node(slot) is { } found ? AnchorOf(found) : At;

    public Anchor AnchorOf(YamlNode found) => Anchor.Value(File.Name, found.Number);

    private Definition? MemberOf(YamlNode item, string key) => item switch
    {
        YamlMapping mapping when mapping[key] is YamlScalar name => new Definition(File, name.Text, mapping),
        YamlMapping { Entries.Count: 1 } mapping when mapping.Entries.First() is var entry => new Definition(File, entry.Key.Text, entry.Value),
        YamlScalar name => new Definition(File, name.Text, name),
        _ => null,
    };
}
