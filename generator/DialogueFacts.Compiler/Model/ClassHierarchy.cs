namespace DialogueFacts.Compiler.Model;

/// <summary>Classes from above to below, where the model itself only knows the way up.</summary>
internal sealed class ClassHierarchy
{
    private readonly List<ModelClass>[] _directlyBelow;
    private readonly IReadOnlyList<ModelClass>?[] _withBelow;

    public ClassHierarchy(FactModel model)
    {
        _directlyBelow = [.. model.Classes.Select(_ => new List<ModelClass>())];
        Incomplete = [.. model.Classes.Where(c => c.IsIncomplete)];
        _withBelow = new IReadOnlyList<ModelClass>?[model.Classes.Count];
        foreach (ModelClass @class in model.Classes)
        {
            foreach (ModelClass above in Above(@class))
            {
                _directlyBelow[above.Number].Add(@class);
            }
        }
    }

    /// <summary>Classes that may be below others than can be told.</summary>
    public IReadOnlyList<ModelClass> Incomplete { get; }

    /// <summary>The parent, then the mixins.</summary>
    public static IEnumerable<ModelClass> Above(ModelClass @class) =>
        @class.Parent is { } parent ? @class.Mixins.Prepend(parent) : @class.Mixins;

    /// <summary>The class and every one that inherits from it or mixes it in, directly or not, each once.</summary>
    public IReadOnlyList<ModelClass> WithBelow(ModelClass @class) => _withBelow[@class.Number] ??= Collect(@class);

    private List<ModelClass> Collect(ModelClass first)
    {
        var found = new List<ModelClass> { first };
        var seen = new HashSet<int> { first.Number };
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(_directlyBelow[found[i].Number].Where(below => seen.Add(below.Number)));
        }

        return found;
    }
}
