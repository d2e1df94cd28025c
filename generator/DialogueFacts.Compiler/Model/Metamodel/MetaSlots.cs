namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>Short ways to write a metamodel slot down.</summary>
internal static class MetaSlots
{
    public static MetaSlot Scalar(string name, string note) => new(name, MetaShape.Scalar, MetaSupport.Implemented, note);

    public static MetaSlot ScalarList(string name, string note) => new(name, MetaShape.Scalars, MetaSupport.Implemented, note);

    public static MetaSlot Flag(string name, string note) => new(name, MetaShape.Flag, MetaSupport.Implemented, note);

    public static MetaSlot Integer(string name, string note) => new(name, MetaShape.Integer, MetaSupport.Implemented, note);

    public static MetaSlot Part(string name, Func<MetaClass?> target, string note) => new(name, MetaShape.Object, MetaSupport.Implemented, note, target);

    public static MetaSlot Parts(string name, Func<MetaClass?> target, string note) => new(name, MetaShape.Objects, MetaSupport.Implemented, note, target);

    public static MetaSlot Members(string name, Func<MetaClass?> target, string note, string key = "name") =>
        new(name, MetaShape.Members, MetaSupport.Implemented, note, target, key);

    public static MetaSlot Any(string name, string note) => new(name, MetaShape.Any, MetaSupport.Implemented, note);

    public static MetaSlot Documentation(string name, string note = "documentation") => new(name, MetaShape.Any, MetaSupport.Documentation, note);

    public static MetaSlot Unsupported(string name, string why) => new(name, MetaShape.Any, MetaSupport.Unsupported, why);

    public static IEnumerable<MetaSlot> DocumentationOf(params string[] names) => names.Select(n => Documentation(n));
}
