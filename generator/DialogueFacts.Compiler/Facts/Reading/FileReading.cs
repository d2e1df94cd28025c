using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>The state of reading one file: what was found so far, and where reading is.</summary>
internal sealed class FileReading(string file, ModelPlan model)
{
    private readonly List<Finding> _findings = [];
    private readonly List<FactObject?> _facts = [];

    public string File { get; } = file;

    public ModelPlan Model { get; } = model;

    public Subject Subject { get; } = new();

    public Judgement Judgement { get; } = new();

    /// <summary>Whether facts may stand in a slot that the root does not have.</summary>
    public bool HasUnreadFacts { get; set; }

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    public EquatableArray<FactObject> Facts => _facts.OfType<FactObject>().ToEquatableArray();

    /// <summary>Reports with the subject as the first argument.</summary>
    public void Report(Rule rule, Anchor at, params Argument[] arguments) =>
        _findings.Add(Finding.Of(rule, at, [Subject.Depth > 0 ? Subject.Describe() : Model.Model.Root?.Name ?? File, .. arguments]));

    public void Report(Rule rule, int node, params Argument[] arguments) => Report(rule, Anchor.Value(File, node), arguments);

    /// <summary>Keeps a fact's place before those of the facts inlined in it.</summary>
    public int ReserveFact()
    {
        _facts.Add(null);
        return _facts.Count - 1;
    }

    public void SetFact(int place, FactObject fact) => _facts[place] = fact;

    public ReadingMark Mark() => new(_findings.Count, _facts.Count, Judgement.FlawCount);

    /// <summary>How many errors were found since.</summary>
    public int ErrorsSince(ReadingMark mark)
    {
        int errors = 0;
        for (int i = mark.Findings; i < _findings.Count; i++)
        {
            errors += _findings[i].Rule.Severity == Severity.Error ? 1 : 0;
        }

        return errors;
    }

    /// <summary>Forgets everything read since: it was a try.</summary>
    public void GoBack(ReadingMark mark)
    {
        _findings.RemoveRange(mark.Findings, _findings.Count - mark.Findings);
        _facts.RemoveRange(mark.Facts, _facts.Count - mark.Facts);
        Judgement.Forget(mark.Flaws);
    }
}
