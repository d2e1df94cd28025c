using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Metamodel;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>
/// Holds a schema file against the metamodel: slots that LinkML does not know, values of the wrong shape, what is not supported here.
/// What names refer to is not its business.
/// </summary>
internal sealed class SchemaCheck(SchemaFile file, ModelFindings findings)
{
    /// <summary>What is still to be looked at; a stack of its own, as schemas may nest deeper than the call stack.</summary>
    private readonly Stack<(YamlMapping Mapping, MetaClass Class)> _open = new();

    /// <summary>Aliases make a node appear in many places, and it is checked once for each metaclass.</summary>
    private readonly HashSet<(int Node, MetaClass Class)> _seen = [];

    public void Run()
    {
        if (file.Root.Source is YamlMapping root)
        {
            Open(root, SchemaMetamodel.Schema);
        }

        while (_open.Count > 0)
        {
            (YamlMapping mapping, MetaClass metaclass) = _open.Pop();
            foreach (YamlEntry entry in mapping.Entries)
            {
                if (!metaclass.Slots.TryGetValue(entry.Key.Text, out MetaSlot? slot))
                {
                    file.Unclear.Add(mapping.Number);
                    ReportUnknown(entry, metaclass);
                }
                else if (slot.Support == MetaSupport.Unsupported)
                {
                    findings.Add(ModelRules.Unsupported, KeyOf(entry.Value), slot.Name, slot.Note);
                }
                else if (!PlainValues.IsNull(entry.Value))
                {
                    Check(slot, entry.Value);
                }
            }
        }
    }

    private void Check(MetaSlot slot, YamlNode value)
    {
        MetaClass? target = slot.Target?.Invoke();
        switch (slot.Shape)
        {
            case MetaShape.Scalar when value is not YamlScalar:
                Report(slot, value, "a single value");
                break;
            case MetaShape.Flag when PlainValues.FlagOf(value) is null:
                Report(slot, value, "true or false");
                break;
            case MetaShape.Integer when PlainValues.IntegerOf(value) is null:
                Report(slot, value, "a whole number");
                break;
            case MetaShape.Scalars:
                CheckScalars(slot, value);
                break;
            case MetaShape.Object when value is not YamlMapping:
                Report(slot, value, "a mapping");
                break;
            case MetaShape.Object:
                Open((YamlMapping)value, target!);
                break;
            case MetaShape.Objects:
                CheckObjects(slot, value, target!);
                break;
            case MetaShape.Members:
                CheckMembers(slot, value, target!);
                break;
        }
    }

    private void CheckScalars(MetaSlot slot, YamlNode value)
    {
        if (value is YamlMapping)
        {
            Report(slot, value, "a list of values");
        }
        else if (value is YamlSequence sequence)
        {
            foreach (YamlNode item in sequence.Items)
            {
                if (item is not YamlScalar)
                {
                    Report(slot, item, "a list of values");
                }
            }
        }
    }

    private void CheckObjects(MetaSlot slot, YamlNode value, MetaClass target)
    {
        if (value is YamlMapping lone)
        {
            Open(lone, target);
        }
        else if (value is YamlSequence sequence)
        {
            foreach (YamlNode item in sequence.Items)
            {
                OpenOrReport(slot, item, target, "a list of mappings");
            }
        }
        else
        {
            Report(slot, value, "a list of mappings");
        }
    }

    private void CheckMembers(MetaSlot slot, YamlNode value, MetaClass target)
    {
        if (value is YamlMapping mapping)
        {
            foreach (YamlEntry entry in mapping.Entries)
            {
                if (!PlainValues.IsNull(entry.Value) && !(target.HasSimpleForm && entry.Value is YamlScalar))
                {
                    OpenOrReport(slot, entry.Value, target, "a mapping from names to mappings");
                }
            }
        }
        else if (value is YamlSequence sequence)
        {
            foreach (YamlNode item in sequence.Items)
            {
                CheckListed(slot, item, target);
            }
        }
        else
        {
            Report(slot, value, "a mapping from names to mappings, or a list of mappings with names");
        }
    }

    /// <summary>A member in a list: with its name inside, or as a mapping from the name to the rest, or the name alone.</summary>
    private void CheckListed(MetaSlot slot, YamlNode item, MetaClass target)
    {
        if (item is not YamlMapping listed)
        {
            if (item is not YamlScalar)
            {
                Report(slot, item, "a list of mappings with names");
            }
        }
        else if (listed[slot.Key] is not null)
        {
            Open(listed, target);
        }
        else if (listed.Entries.Count == 1 && listed.Entries.First().Value is YamlMapping or YamlScalar { IsPlain: true, Text: "" })
        {
            if (listed.Entries.First().Value is YamlMapping inner)
            {
                Open(inner, target);
            }
        }
        else
        {
            Report(slot, item, $"a list of mappings, each with its '{slot.Key}'");
        }
    }

    private void OpenOrReport(MetaSlot slot, YamlNode item, MetaClass target, string shape)
    {
        if (item is YamlMapping mapping)
        {
            Open(mapping, target);
        }
        else
        {
            Report(slot, item, shape);
        }
    }

    private void Open(YamlMapping mapping, MetaClass metaclass)
    {
        if (_seen.Add((mapping.Number, metaclass)))
        {
            _open.Push((mapping, metaclass));
        }
    }

    private void Report(MetaSlot slot, YamlNode value, string shape) =>
        findings.Add(ModelRules.WrongShape, Anchor.Value(file.Name, value.Number), slot.Name, shape);

    private void ReportUnknown(YamlEntry entry, MetaClass metaclass) => findings.Add(
        ModelRules.UnknownMetaSlot, KeyOf(entry.Value), entry.Key.Text, metaclass.Name, Suggestion.For(entry.Key.Text, metaclass.Slots.Keys, "Make it an annotation, or take it out."));

    private Anchor KeyOf(YamlNode value) => Anchor.Key(file.Name, value.Number);
}
