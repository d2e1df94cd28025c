using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>The rules over all facts that a model declares: LinkML's own constructs, and annotations for the rest.</summary>
/// <remarks>Follows from the model alone, and so compares as the model does.</remarks>
public sealed class DeclaredRules : IEquatable<DeclaredRules>
{
    private readonly ILookup<int, SlotOrder> _orders;
    private readonly ILookup<int, Within> _within;

    internal DeclaredRules(DeclarationReader reader)
    {
        Model = reader.Model;
        Hierarchy = reader.Hierarchy;
        _orders = reader.Orders.ToLookup(o => o.Class.Number, o => o.Rule);
        _within = reader.Within.ToLookup(w => w.Class.Number, w => w.Rule);
        Overlaps = reader.Overlaps;
        UniqueKeys = [.. Model.Classes.SelectMany(c => c.UniqueKeys.Where(k => k.Origin.Name == c.Name))];
        Inverses = new Inverses(Model, Hierarchy);
        Read = new ReadSlots(this);
        Findings = reader.Findings.All.ToEquatableArray();
    }

    public FactModel Model { get; }

    /// <summary>What is wrong with the declarations (DF29xx).</summary>
    public EquatableArray<Finding> Findings { get; }

    internal ClassHierarchy Hierarchy { get; }

    internal IReadOnlyList<NoOverlap> Overlaps { get; }

    /// <summary>Each once, at the class that states it.</summary>
    internal IReadOnlyList<UniqueKey> UniqueKeys { get; }

    internal Inverses Inverses { get; }

    /// <summary>The slots that any of the rules reads.</summary>
    internal ReadSlots Read { get; }

    public static DeclaredRules Of(FactModel model) => new(new DeclarationReader(model));

    /// <summary>The orders to hold an instance of exactly this class to.</summary>
    internal IEnumerable<SlotOrder> Orders(ModelClass @class) => _orders[@class.Number];

    /// <summary>The rules to hold an instance of exactly this class to.</summary>
    internal IEnumerable<Within> Within(ModelClass @class) => _within[@class.Number];

    public bool Equals(DeclaredRules? other) => ReferenceEquals(this, other) || (other is not null && Model.Equals(other.Model));

    public override bool Equals(object? obj) => Equals(obj as DeclaredRules);

    public override int GetHashCode() => Model.GetHashCode();
}
