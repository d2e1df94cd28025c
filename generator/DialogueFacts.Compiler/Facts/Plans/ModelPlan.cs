using System.Runtime.CompilerServices;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>The plans of a model's classes, each made when the first instance is read. A cache: it never changes what is read.</summary>
internal sealed class ModelPlan
{
    private static readonly ConditionalWeakTable<FactModel, ModelPlan> Plans = new();

    private readonly ClassPlan?[] _classes;
    private readonly bool _computes;

    private ModelPlan(FactModel model)
    {
        Model = model;
        _classes = new ClassPlan?[model.Classes.Count];
        Inverses = new HashSet<string>(model.Classes.SelectMany(c => c.Slots).Select(s => s.Inverse).OfType<string>(), StringComparer.Ordinal);
        _computes = Inverses.Count > 0 || model.Classes.Any(c => c.Slots.Any(s => s.PathRule is not null || s.ClosureOf is not null));
    }

    public FactModel Model { get; }

    /// <summary>The names of slots that others name as their inverse.</summary>
    public HashSet<string> Inverses { get; }

    /// <summary><see cref="ClassPlan.Awaited"/>, without a plan where nothing in the model is computed over all facts.</summary>
    public SlotPlan[] AwaitedOf(ModelClass @class) => _computes ? For(@class).Awaited : [];

    public static ModelPlan Of(FactModel model) => Plans.GetValue(model, m => new ModelPlan(m));

    /// <summary>Two threads may both make a plan: they are alike, and one of them stays.</summary>
    public ClassPlan For(ModelClass @class) => _classes[@class.Number] ??= new ClassPlan(@class, this);
}
