namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>What the compiler makes of a slot of LinkML's metamodel.</summary>
internal enum MetaSupport
{
    /// <summary>It does what LinkML says.</summary>
    Implemented,

    /// <summary>It says nothing that data could violate or code would show: accepted.</summary>
    Documentation,

    /// <summary>It would mean something that is not done here: a finding says so.</summary>
    Unsupported,
}
