using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>Gathers findings, each once: what is wrong with a slot is found again in every class that has it.</summary>
internal sealed class ModelFindings
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _known = [];

    public void Add(Rule rule, Anchor at, params Argument[] arguments)
    {
        Finding finding = Finding.Of(rule, at, arguments);
        if (_known.Add(finding))
        {
            _findings.Add(finding);
        }
    }

    public bool Has(Rule rule) => _findings.Exists(f => f.Rule == rule);

    public EquatableArray<Finding> ToEquatableArray() => _findings.ToEquatableArray();
}
