using BenchmarkDotNet.Attributes;
using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;

namespace DialogueFacts.Benchmarks.InProcess;

/// <summary>The generator's first run, and its next ones after an edit.</summary>
public class Edits
{
    private bool _isEdited;

    internal static FactSet Facts { get; set; } = FactSet.Of(1000);

    internal static Edit Edit { get; set; } = Edit.OfValue(Facts);

    /// <summary>Stays open, run once.</summary>
    internal static FactProject Project { get; set; } = new(Facts);

    [Benchmark(Baseline = true)]
    public object First() => new FactProject(Facts).Run().Result;

    /// <summary>Edits, and takes it back the next time.</summary>
    [Benchmark]
    public object Again()
    {
        _isEdited = !_isEdited;
        foreach (FactFile file in _isEdited ? Edit.After : Edit.Before)
        {
            Project.Edit(file);
        }

        return Project.Run().Result;
    }
}
