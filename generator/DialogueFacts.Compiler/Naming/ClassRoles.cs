using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>What becomes of each class: a record, an interface, both, a record of the runtime's, or nothing.</summary>
internal sealed class ClassRoles
{
    private readonly bool[] _isRecord;
    private readonly bool[] _isInterface;

    public ClassRoles(FactModel model)
    {
        var ranges = new HashSet<int>(model.Classes.SelectMany(c => c.Slots).SelectMany(s => s.Range.Classes()).Select(c => c.Number));
        _isInterface = new bool[model.Classes.Count];
        foreach (ModelClass @class in model.Classes)
        {
            foreach (ModelClass mixin in @class.Mixins)
            {
                MarkInterface(mixin);
            }

            if (@class.IsMixin)
            {
                MarkInterface(@class);
            }
        }

        _isRecord = [.. model.Classes.Select(c => IsGenerated(c) && (c.IsMixin ? IsInstantiated(c, ranges) : !IsMereRoot(c, model, ranges)))];
    }

    /// <summary>Whether a record is generated for it.</summary>
    public bool IsRecord(ModelClass @class) => _isRecord[@class.Number];

    public bool IsInterface(ModelClass @class) => _isInterface[@class.Number];

    /// <summary>The nearest class above that is a record, of the generated code or of the runtime.</summary>
    public ModelClass? Base(ModelClass @class)
    {
        ModelClass? above = @class.Parent;
        while (above is not null && !IsRecord(above) && RuntimeTypes.RecordOf(above) is null)
        {
            above = above.Parent;
        }

        return above;
    }

    /// <summary>The interfaces that come with a class beyond its base record, the nearest only: they bring their own along.</summary>
    public IEnumerable<ModelClass> DirectInterfaces(ModelClass @class)
    {
        if (IsRecord(@class) && IsInterface(@class))
        {
            yield return @class;
            yield break;
        }

        foreach (ModelClass above in ClassHierarchy.Above(@class))
        {
            if (IsInterface(above))
            {
                yield return above;
            }
            else if (!IsRecord(above) && RuntimeTypes.RecordOf(above) is null)
            {
                foreach (ModelClass further in DirectInterfaces(above))
                {
                    yield return further;
                }
            }
        }
    }

    private static bool IsGenerated(ModelClass @class) =>
        !@class.IsAny && RuntimeTypes.RecordOf(@class) is null && !RuntimeTypes.IsAnnotation(@class) && !RuntimeTypes.IsSourced(@class);

    /// <summary>What a mixin inherits its properties from needs an interface too.</summary>
    private void MarkInterface(ModelClass @class)
    {
        if (!_isInterface[@class.Number] && IsGenerated(@class))
        {
            _isInterface[@class.Number] = true;
            foreach (ModelClass above in ClassHierarchy.Above(@class))
            {
                MarkInterface(above);
            }
        }
    }

    /// <summary>A mixin has no instances of its own, unless a slot says so.</summary>
    private static bool IsInstantiated(ModelClass mixin, HashSet<int> ranges) => !mixin.IsAbstract && ranges.Contains(mixin.Number);

    /// <summary>A root that only holds everything together is a static class, if that.</summary>
    private static bool IsMereRoot(ModelClass @class, FactModel model, HashSet<int> ranges) =>
        model.Root?.Number == @class.Number && @class.Identifier is null && @class.Children.Count == 0 && !ranges.Contains(@class.Number);
}
