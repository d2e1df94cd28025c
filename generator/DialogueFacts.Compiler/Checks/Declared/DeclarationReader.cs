using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Reads rules from a model's annotations. A rule that is declared wrongly is reported and left out.</summary>
internal sealed class DeclarationReader
{
    public DeclarationReader(FactModel model)
    {
        Model = model;
        Hierarchy = new ClassHierarchy(model);
        foreach (ModelClass @class in model.Classes)
        {
            Findings.AddRange(@class, TagCheck.Check(@class, @class.Name, RuleUris.OfClasses, RuleUris.OfSlots, "a slot, not on a class"));
            ReadClass(@class);
            foreach (InducedSlot slot in @class.Slots)
            {
                ReadSlot(@class, slot);
            }
        }
    }

    public FactModel Model { get; }

    public ClassHierarchy Hierarchy { get; }

    public List<(ModelClass Class, SlotOrder Rule)> Orders { get; } = [];

    public List<(ModelClass Class, Within Rule)> Within { get; } = [];

    public List<NoOverlap> Overlaps { get; } = [];

    public DeclarationFindings Findings { get; } = new();

    private void ReadSlot(ModelClass @class, InducedSlot slot)
    {
        string subject = $"{@class.Name}.{slot.Key}";
        Findings.AddRange(@class, DateFunctionCheck.Check(@class, slot, subject));
        if (slot.Annotations.Count == 0)
        {
            return;
        }

        Findings.AddRange(@class, TagCheck.Check(slot, subject, RuleUris.OfSlots, RuleUris.OfClasses, "a class, not on a slot"));
        if (slot.FindAnnotation(RuleUris.Acyclic) is { } acyclic)
        {
            new DeclarationValue(this, @class, subject, acyclic).CheckFlag(
                slot is { Inlining: Inlining.None, Range: not SlotRange.Any { IsUnknown: true } } ? "it goes from fact to fact, but the slot names none" : null);
        }

        if (slot.FindAnnotation(RuleUris.NotAfterSource) is { } notAfter)
        {
            var flag = new DeclarationValue(this, @class, subject, notAfter);
            flag.CheckFlag(problem: null);
            flag.AreDates([slot], slot.Key);
        }

        if (slot.FindAnnotation(RuleUris.LessThanOrEquals) is { } order)
        {
            var reading = new DeclarationValue(this, @class, subject, order);
            bool isDate = reading.AreDates([slot], slot.Key);
            foreach (SlotPath later in reading.DatePaths(order.Value))
            {
                if (isDate)
                {
                    Orders.Add((@class, new SlotOrder(slot, later)));
                }
            }
        }
    }

    /// <summary>Annotations on a class hold for the classes below it too.</summary>
    private void ReadClass(ModelClass @class)
    {
        if (@class.FindAnnotation(RuleUris.Within) is { } within)
        {
            var reading = new DeclarationValue(this, @class, @class.Name, within);
            foreach (Within rule in reading.Mappings().Select(m => ReadWithin(reading, m)).OfType<Within>())
            {
                Within.AddRange(Hierarchy.WithBelow(@class).Select(below => (below, rule)));
            }
        }

        if (@class.FindAnnotation(RuleUris.NoOverlap) is { } overlap)
        {
            var reading = new DeclarationValue(this, @class, @class.Name, overlap);
            Overlaps.AddRange(reading.Mappings().Select(m => ReadOverlap(reading, @class, m)).OfType<NoOverlap>());
        }
    }

    private static Within? ReadWithin(DeclarationValue reading, YamlMapping value)
    {
        reading.CheckKeys(value, "date", "path", "start", "end", "match");
        if (reading.DatePath(value, "date") is not { } date || reading.Path(value, "path") is not { } path)
        {
            return null;
        }

        if (reading.Targets(path) is not { } targets || reading.DatePath(value, "start", targets) is not { } start || reading.DatePath(value, "end", targets) is not { } end)
        {
            return null;
        }

        var matches = new List<Match>();
        foreach ((SlotPath here, YamlNode node) in reading.Pairs(value, "match"))
        {
            if (reading.Path(node, targets) is not { } there)
            {
                return null;
            }

            matches.Add(new Match(here, there));
        }

        return new Within(date, path, start, end, matches.ToEquatableArray());
    }

    private static NoOverlap? ReadOverlap(DeclarationValue reading, ModelClass @class, YamlMapping value)
    {
        reading.CheckKeys(value, "start", "end", "same", "where");
        if (reading.DatePath(value, "start") is not { } start
            || reading.DatePath(value, "end") is not { } end
            || reading.Required(value, "same") is not { } sameNode)
        {
            return null;
        }

        SlotPath? where = null;
        if (value["where"] is { } whereNode && ((where = reading.Path(whereNode)) is null || !reading.AreFlags(where)))
        {
            return null;
        }

        return reading.Paths(sameNode) is { Count: > 0 } same ? new NoOverlap(@class, start, end, same.ToEquatableArray(), where) : null;
    }
}
