using System.Runtime.CompilerServices;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>The plans of a model's classes, each made when the first instance is read. A cache: it never changes what is read.</summary>
internal sealed class ModelPlan
{
    private static readonly ConditionalWeakTable<FactModel, ModelPlan> Plans = new();

    private readonly ClassPlan?[] _classes;

    private ModelPlan(FactModel model)
    {
        Model = model;
        _classes = new ClassPlan?[model.Classes.Count];
    }

    public FactModel Model { get; }

    public static ModelPlan Of(FactModel model) => Plans.GetValue(model, m => new ModelPlan(m));

    /// <summary>Two threads may both make a plan: they are alike, and one of them stays.</summary>
    public ClassPlan For(ModelClass @class) => _classes[@class.Number] ??= new ClassPlan(@class, Model);
}
