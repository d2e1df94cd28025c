using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>
/// Gathers what is wrong with declarations, each mistake once: it is found again in every class that inherits the slot, and told of the one
/// highest up.
/// </summary>
internal sealed class DeclarationFindings
{
    private readonly Dictionary<(Rule Rule, Anchor At, Argument Tag, Argument Detail), (ModelClass Class, Finding Finding)> _byMistake = [];

    /// <summary>In the order in which the mistakes were first found.</summary>
    public IEnumerable<Finding> All => _byMistake.Values.Select(f => f.Finding);

    /// <param name="class">The class that it was found in.</param>
    /// <param name="finding">Its arguments are what the rule is on, the rule's tag, what is wrong, and what else the message says.</param>
    public void Add(ModelClass @class, Finding finding)
    {
        var mistake = (finding.Rule, finding.At, finding.Arguments[1], finding.Arguments[2]);
        if (!_byMistake.TryGetValue(mistake, out (ModelClass Class, Finding) known) || known.Class.IsA(@class))
        {
            _byMistake[mistake] = (@class, finding);
        }
    }

    public void AddRange(ModelClass @class, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Add(@class, finding);
        }
    }
}
