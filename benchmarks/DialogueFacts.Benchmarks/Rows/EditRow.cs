using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.InProcess;
using DialogueFacts.Benchmarks.Reporting;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>The generator's next run after an edit.</summary>
/// <param name="most">The part of the first run that it may take: one in so many.</param>
/// <param name="mostFiles">How many generated files may change, by the number of files edited.</param>
internal sealed class EditRow(string name, string what, Func<FactSet, Edit> edit, int most, Func<int, int> mostFiles) : Row
{
    public override string Name => name;

    public override string What => what;

    public override string Yardstick => "the first run";

    public override RowResult Measure(Scale scale)
    {
        int files = FactSet.Of(scale.Large).FileCount;
        (int Facts, Measured Run)[] sizes = [.. scale.Sizes.Select(s => (s, Measure(new FactSet(s, files), scale)))];
        (double first, double again, int changed, int all, int edited) = sizes[^1].Run;
        return new RowResult(
        [
            new($"at most 1/{most} of the generator's time", $"1/{Print.Number(first / again)} ({Print.Nanoseconds(again)} : {Print.Nanoseconds(first)})", first / again >= most),
            new(mostFiles(1) == 1 ? "one generated file changes" : "only files that refer to it, and the index, change", $"{changed} of {all} generated files ({edited} edited)", changed <= mostFiles(edited)),
        ],
        new Growth(name, $"The generator after an edit ({name})", "milliseconds",
        [
            new("first run", [.. sizes.Select(s => (s.Facts, s.Run.First / 1e6))]),
            new("after the edit", [.. sizes.Select(s => (s.Facts, s.Run.Again / 1e6))]),
        ]));
    }

    private Measured Measure(FactSet facts, Scale scale)
    {
        Edits.Facts = facts;
        Edits.Edit = edit(facts);
        Edits.Project = new FactProject(facts).Run().AssertClean();
        (int changed, int all) = Changed(Edits.Project, Edits.Edit);
        IReadOnlyDictionary<string, double> times = InProcessRun.Of<Edits>(scale.IsDry ? InProcessRun.Dry : facts.Count > scale.Medium ? InProcessRun.Long : InProcessRun.Warm);
        return new Measured(times[nameof(Edits.First)], times[nameof(Edits.Again)], changed, all, Edits.Edit.After.Count);
    }

    /// <summary>How many generated files an edit changes, of how many; leaves the project as it was.</summary>
    private static (int Changed, int All) Changed(FactProject project, Edit edit)
    {
        HashSet<SourceText> before = [.. Texts(project)];
        edit.After.ToList().ForEach(project.Edit);
        SourceText[] after = [.. Texts(project.Run().AssertClean())];
        edit.Before.ToList().ForEach(project.Edit);
        project.Run().AssertClean();
        return (after.Count(t => !before.Contains(t)), after.Length);
    }

    /// <param name="First">The first run, in nanoseconds.</param>
    /// <param name="Again">The next one, in nanoseconds.</param>
    private sealed record Measured(double First, double Again, int Changed, int All, int Edited);

    private static IEnumerable<SourceText> Texts(FactProject project) => project.Result.GeneratedSources.Select(s => s.SourceText);
}
