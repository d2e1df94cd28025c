using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>What the names of ranges stand for.</summary>
internal sealed class Ranges(SchemaIndex schema)
{
    private static readonly SlotRange.Any Anything = new();

    /// <summary>What stands for a range that cannot be told, as was reported.</summary>
    public static readonly SlotRange Unknown = new SlotRange.Any(IsUnknown: true);

    private readonly Dictionary<string, SlotRange> _byName = new(StringComparer.Ordinal);

    public Dictionary<string, ModelClass> Classes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ModelEnum> Enums { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ModelType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports a name that stands for nothing and takes it for anything, so that data are not blamed for it.</summary>
    public SlotRange Resolve(string name, Anchor at)
    {
        if (Find(name) is { } range)
        {
            return range;
        }

        schema.ReportUnknown("class, enum or type", name, at, schema.Classes, schema.Enums, schema.Types);
        return Unknown;
    }

    public SlotRange? Find(string name)
    {
        if (!_byName.TryGetValue(name, out SlotRange? range))
        {
            range = Classes.TryGetValue(name, out ModelClass? found) ? found.IsAny ? Anything : new SlotRange.OfClass(found)
                : Enums.TryGetValue(name, out ModelEnum? foundEnum) ? new SlotRange.OfEnum(foundEnum)
                : Types.TryGetValue(name, out ModelType? type) ? new SlotRange.OfType(type)
                : null;
            if (range is not null)
            {
                _byName.Add(name, range);
            }
        }

        return range;
    }

    /// <summary>The range of slots of a file that state none: its <c>default_range</c>, else text.</summary>
    public SlotRange Default(SchemaFile file) =>
        file.Root.Text("default_range") is { } name ? Resolve(name, file.Root.AnchorOf("default_range")) : Find("string") ?? new SlotRange.OfType(BareText);

    /// <summary>What <c>string</c> is in a schema that imports no types.</summary>
    private static ModelType BareText { get; } = new(new ElementMetadata
    {
        Name = "string",
        Uri = "http://www.w3.org/2001/XMLSchema#string",
        Definition = Anchor.Project,
    })
    {
        Kind = TypeKind.Text,
        Expression = new SlotExpression(),
    };

    /// <summary>One range that stands for several: unions are flattened, nothing stands twice, anything swallows the rest.</summary>
    public static SlotRange? Union(IEnumerable<SlotRange> ranges)
    {
        List<SlotRange> distinct = [.. ranges.SelectMany(r => r is SlotRange.Union union ? union.Alternatives : (IEnumerable<SlotRange>)[r]).Distinct()];
        return distinct.Count switch
        {
            0 => null,
            1 => distinct[0],
            _ when distinct.Find(r => r is SlotRange.Any) is { } any => any,
            _ => new SlotRange.Union(distinct.ToEquatableArray()),
        };
    }

    /// <summary>The classes among what a range may be.</summary>
    public static IEnumerable<ModelClass> ClassesIn(SlotRange range) => range switch
    {
        SlotRange.OfClass one => [one.Class],
        SlotRange.Union union => union.Alternatives.OfType<SlotRange.OfClass>().Select(c => c.Class),
        _ => [],
    };
}
