using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Makes induced slots of layers. What two classes agree on is one object in both, but for its place.</summary>
internal sealed class SlotInducer(
    SchemaIndex schema, Ranges ranges, MetadataReader metadata, ExpressionReader expressions, SubpropertyValues subproperties,
    IReadOnlyDictionary<ModelClass, ClassLayers> layersOf)
{
    private readonly Dictionary<SlotLayers, InducedSlot> _induced = [];

    public void Induce(ClassLayers target)
    {
        ModelClass? parent = target.Parent?.Model;
        var slots = new List<InducedSlot>(target.SlotNames.Count);
        for (int i = 0; i < target.SlotNames.Count; i++)
        {
            SlotLayers layers = target.Slots[target.SlotNames[i]];
            InducedSlot? inherited = parent is not null && i < parent.Slots.Count ? parent.Slots[i] : null;
            slots.Add(inherited is not null && target.Parent!.Slots[layers.Name] == layers
                ? inherited
                : Induce(layers, target).At(i, inherited?.Origin ?? target.Model));
        }

        ModelClass model = target.Model;
        model.Slots = slots.ToEquatableArray();
        model.Identifier = slots.Find(s => s.IsIdentifier);
        model.Key = model.Identifier ?? slots.Find(s => s.IsKey);
        model.TypeDesignator = slots.Find(s => s.DesignatesType);
        model.IndexSlots();
    }

    private InducedSlot Induce(SlotLayers layers, ClassLayers target)
    {
        if (!_induced.TryGetValue(layers, out InducedSlot? slot))
        {
            slot = Read(layers, target.Model);
            _induced.Add(layers, slot);
        }

        return slot;
    }

    private InducedSlot Read(SlotLayers layers, ModelClass owner)
    {
        SlotExpression expression = expressions.ReadSlot(layers);
        SlotRange range = layers.All.IsUnclear ? Ranges.Unknown : RangeOf(layers, expression);
        bool varies = expression.VariesInPlurality(layers.Is("multivalued"));
        bool isMultivalued = varies || layers.Is("multivalued");
        ModelClass[] classes = [.. Ranges.ClassesIn(range)];
        return new InducedSlot(metadata.Read(layers.Name, UriOf(layers), layers.Origin.At, layers.All))
        {
            Key = SchemaNames.Underscored(layers.Text("alias") ?? layers.Name),
            Number = 0,
            Origin = owner,
            Expression = expression,
            Range = range,
            IsRequired = layers.Is("required") || layers.IsIdentifier || layers.IsKey || expression.ValuePresent == true,
            IsRecommended = layers.Is("recommended"),
            IsMultivalued = isMultivalued,
            TakesLoneValue = varies,
            IsIdentifier = layers.IsIdentifier,
            IsKey = layers.IsKey,
            Array = expression.ArrayToRead(),
            IsUnclear = layers.All.IsUnclear,
            DesignatesType = layers.Is("designates_type"),
            Inlining = Inlines.Of(layers, classes, isMultivalued, c => layersOf[c].HasIdentifier, c => layersOf[c].HasKey),
            Inverse = layers.Text("inverse"),
            IfAbsent = layers.Text("ifabsent"),
            PathRule = layers.Part("path_rule") is { } path ? expressions.ReadPath(path) : null,
            ClosureOf = layers.Text("transitive_form_of") ?? layers.Text("reflexive_transitive_form_of"),
            IsReflexiveClosure = layers.Find("transitive_form_of") is null && layers.Find("reflexive_transitive_form_of") is not null,
            IsComputed = expression.EqualsExpression is not null || expression.StringSerialization?.Slots().Count > 0 || layers.Find("path_rule") is not null
                || layers.Find("transitive_form_of") is not null || layers.Find("reflexive_transitive_form_of") is not null,
            Traits = SlotTraitFlags.Of(layers),
            SubpropertyValues = subproperties.Of(layers, range),
            ImplicitPrefix = layers.Text("implicit_prefix"),
            Unit = UnitNames.OfUnit(layers.Part("unit")),
        };
    }

    /// <summary>
    /// What combinations state goes first: LinkML's way to write a union is <c>any_of</c>, with <c>linkml:Any</c> or nothing as the range.
    /// An alternative that states none has the slot's own.
    /// </summary>
    private SlotRange RangeOf(SlotLayers layers, SlotExpression expression)
    {
        SlotRange? own = layers.Find("range") is { } holder ? ranges.Resolve(holder.Text("range") ?? "", holder.AnchorOf("range")) : null;
        SlotRange? union = StatedRanges.In(expression.AnyOf, expression.ExactlyOneOf, expression.RangeExpression);
        if (union is null)
        {
            return StatedRanges.Of(expression) ?? ranges.Default(layers.Origin.File);
        }

        return StatedRanges.AllSay(expression.AnyOf) && StatedRanges.AllSay(expression.ExactlyOneOf) ? union
            : own is null or SlotRange.Any ? union
            : Ranges.Union([own, union])!;
    }

    private string UriOf(SlotLayers layers)
    {
        string? stated = layers.Find("slot_uri") is { } holder ? schema.UriOf(holder, "slot_uri") : null;
        return stated ?? layers.Origin.File.DefaultNamespace + SchemaNames.Underscored(layers.Name);
    }
}
