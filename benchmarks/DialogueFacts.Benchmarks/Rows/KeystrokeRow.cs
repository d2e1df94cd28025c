using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>The generator's next run after a key was pressed in a .cs file.</summary>
internal sealed class KeystrokeRow : Row
{
    /// <summary>How much more may be allocated with ten times the facts; the allocations of Roslyn itself vary by this much.</summary>
    private const double MostGrowth = 1.1;

    private const int Keys = 20;

    public override string Name => "keystroke";

    public override string What => "a key pressed in a .cs file, 100,000 facts";

    public override string Yardstick => "the same with a tenth of the facts in as many files";

    public override RowResult Measure(Scale scale)
    {
        int files = FactSet.Of(scale.Large).FileCount;
        var few = new FactSet(scale.IsDry ? scale.Large : scale.Medium, files);
        var many = new FactSet(scale.Large, files);
        int ran = StepsRun(FactSet.Of(Math.Min(scale.Large, 1000)));
        double fewBytes = Allocated(few);
        double manyBytes = Allocated(many);
        return new RowResult(
        [
            new("no step runs", $"{ran} ran", ran == 0),
            new("no allocation that grows with the facts", $"{Print.Number(manyBytes / fewBytes)} times ({Print.Bytes(manyBytes)} : {Print.Bytes(fewBytes)} a key)", manyBytes <= MostGrowth * fewBytes),
        ]);
    }

    /// <summary>Of a small set: which steps run does not depend on how much they would do, and tracking them is slow.</summary>
    private static int StepsRun(FactSet facts)
    {
        FactProject project = new FactProject(facts, isTracked: true).Run().AssertClean();
        project.Type("class Program { int i; }");
        return project.Run().AssertClean().Result.TrackedSteps.Values
            .Sum(runs => runs.SelectMany(r => r.Outputs).Count(o => o.Reason is not IncrementalStepRunReason.Cached));
    }

    private static double Allocated(FactSet facts)
    {
        FactProject project = new FactProject(facts).Run().AssertClean();
        Press(project, 0, Keys);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Press(project, Keys, 2 * Keys);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Keys;
    }

    private static void Press(FactProject project, int first, int last)
    {
        for (int key = first; key < last; key++)
        {
            project.Type($"class Program {{ int i{key}; }}");
            project.Run();
        }
    }
}
