using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Processes;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>Ten times what the product is made for; takes minutes, so it is measured only when asked for.</summary>
internal sealed class MillionRow : Row
{
    private const double MostMemory = 24e9;
    private const int Times = 10;

    public override string Name => "million";

    public override string What => "validate 1,000,000 facts with the tool";

    public override string Yardstick => "100,000 facts";

    public override RowResult Measure(Scale scale)
    {
        ProcessRun few = Validate(FactSet.Of(scale.Large), scale);
        ProcessRun many = Validate(FactSet.Of(Times * scale.Large), scale);
        double growth = many.Cpu / few.Cpu / Times;
        return new RowResult(
        [
            new("on 24 GB", Print.Bytes(many.PeakMemory), many.PeakMemory < MostMemory),
            new("linear", $"{Print.Number(growth)} times per fact (CPU {Print.Seconds(many.Cpu)} : {Print.Seconds(few.Cpu)}; wall {Print.Seconds(many.Wall)} : {Print.Seconds(few.Wall)})", growth <= 1.2),
        ]);
    }

    private static ProcessRun Validate(FactSet facts, Scale scale)
    {
        using var folder = new FactFolder(facts);
        return ShippedTool.Run(scale, "validate", folder.Data);
    }
}
