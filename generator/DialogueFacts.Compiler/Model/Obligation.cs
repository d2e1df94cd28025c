namespace DialogueFacts.Compiler.Model;

/// <summary>How strictly a binding is meant (LinkML's <c>obligation_level</c>).</summary>
public enum Obligation
{
    /// <summary>Nothing else is right; so it is where nothing is said.</summary>
    Required,

    /// <summary>Something else is worth a warning.</summary>
    Recommended,

    /// <summary>Something else is as good: the enum gives the usual values, or examples.</summary>
    Optional,

    /// <summary>Just these are worth a warning.</summary>
    Discouraged,
}
