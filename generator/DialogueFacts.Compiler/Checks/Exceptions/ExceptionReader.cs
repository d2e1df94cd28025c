using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Checks.Exceptions;

/// <summary>Finds the exceptions in a file.</summary>
internal static class ExceptionReader
{
    public static EquatableArray<FactException> Read(FactFile file, EvidenceVocabulary vocabulary)
    {
        var exceptions = new List<FactException>();
        if (!vocabulary.HasEvidence)
        {
            return default;
        }

        foreach ((FactObject @object, int ordinal) in FactWalk.Objects(file))
        {
            if (vocabulary.Sourced(@object.Class)?.Exceptions is not { } slot || @object[slot] is not ListValue list)
            {
                continue;
            }

            int last = LastNode(@object);
            foreach (FactObject exception in list.Items.OfType<ObjectValue>().Select(v => v.Object))
            {
                if (exception.Class.Key is { } key && exception[key] is ScalarValue rule)
                {
                    exceptions.Add(new FactException(rule.Text, rule.Node, @object.Node, last, Phrasing.Subject(file, ordinal)));
                }
            }
        }

        return exceptions.ToEquatableArray();
    }

    private static int LastNode(FactObject @object) => @object.Slots.Select(s => LastNode(s.Value)).Append(@object.Node).Max();

    private static int LastNode(FactValue value) => value switch
    {
        ObjectValue { Object: var part } => LastNode(part),
        ListValue list => list.Items.Select(LastNode).Append(list.Node).Max(),
        AnyValue any => LastNode(any.Content),
        _ => value.Node,
    };

    private static int LastNode(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items.Select(LastNode).Append(node.Number).Max(),
        YamlMapping mapping => mapping.Entries.Select(e => LastNode(e.Value)).Append(node.Number).Max(),
        _ => node.Number,
    };
}
