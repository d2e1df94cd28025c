using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>A row of the table: something that the product does, measured against something else that does as much.</summary>
internal abstract class Row
{
    /// <summary>What selects it on the command line.</summary>
    public abstract string Name { get; }

    public abstract string What { get; }

    public abstract string Yardstick { get; }

    /// <summary>Measures both, in this run.</summary>
    public abstract RowResult Measure(Scale scale);
}
