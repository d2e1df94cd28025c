using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>
/// The C# that a model gets: every name, every type, every number. Emitting prints it and decides nothing.
/// </summary>
/// <remarks>Follows from the model and the namespace, and compares as they do.</remarks>
public sealed class ApiPlan : IEquatable<ApiPlan>
{
    private readonly Lazy<EquatableArray<string>> _pathNames;

    internal ApiPlan(FactModel model, string @namespace)
    {
        Model = model;
        Namespace = @namespace;
        Vocabulary = EvidenceVocabulary.Of(model);
        _pathNames = new(() => Classes.Where(c => c.Slots.Any(s => s.IsSourcing))
            .SelectMany(c => c.Slots.Where(s => s is { Number: >= 0, IsSourcing: false }))
            .Select(s => s.Slot.Key)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    public FactModel Model { get; }

    /// <summary>Empty: the global one.</summary>
    public string Namespace { get; }

    internal EvidenceVocabulary Vocabulary { get; }

    /// <summary>By <see cref="ModelClass.Number"/>.</summary>
    public required EquatableArray<ClassPlan> Classes { get; init; }

    public required EquatableArray<RecordPlan> Records { get; init; }

    public required EquatableArray<InterfacePlan> Interfaces { get; init; }

    /// <summary>In the order of the model.</summary>
    public required EquatableArray<EnumPlan> Enums { get; init; }

    public required EquatableArray<CataloguePlan> Catalogues { get; init; }

    /// <summary>Null if the root has nothing besides catalogues.</summary>
    public required RootPlan? Root { get; init; }

    /// <summary>The slots that others say the same as from the other end, by the number of their relation.</summary>
    public required EquatableArray<RelationPlan> Relations { get; init; }

    /// <summary>The names of slots that evidence can be about; compiled paths say them by their places here.</summary>
    public EquatableArray<string> PathNames => _pathNames.Value;

    /// <summary>A type of the generated namespace, with <c>global::</c>.</summary>
    public string Qualify(string name) => TypeNames.Qualify(Namespace, name);

    /// <summary>The catalogue that a fact has its member in; null if its class is in none.</summary>
    public CataloguePlan? CatalogueOf(ModelClass @class) => FindCatalogue(@class, c => c.IsNamedBySlot) ?? FindCatalogue(@class, _ => true);

    public bool Equals(ApiPlan? other) =>
        ReferenceEquals(this, other) || (other is not null && Namespace == other.Namespace && Model.Equals(other.Model));

    public override bool Equals(object? obj) => Equals(obj as ApiPlan);

    public override int GetHashCode() => Model.GetHashCode();

    private CataloguePlan? FindCatalogue(ModelClass @class, Func<CataloguePlan, bool> isWanted)
    {
        for (ModelClass? candidate = @class; candidate is not null; candidate = candidate.Parent)
        {
            foreach (CataloguePlan catalogue in Catalogues)
            {
                if (catalogue.Class.Number == candidate.Number && isWanted(catalogue))
                {
                    return catalogue;
                }
            }
        }

        return null;
    }
}
