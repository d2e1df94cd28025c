using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Chooses among several ways to read a node.</summary>
internal sealed class BestReading(FileReading reading)
{
    /// <summary>Trying reads everything below once for each alternative, and within it again: deeper than this, the first one likely is taken.</summary>
    private const int DeepestTrial = 3;

    private int _trials;

    /// <summary>
    /// As the alternative whose slots are those of the data; of several such, as the first that reads without error, else as the one with the
    /// fewest, whose findings then stand. Null if none takes the node; then nothing was reported.
    /// </summary>
    /// <param name="alternatives">One or more, most likely first.</param>
    public FactValue? Read(YamlNode node, IReadOnlyList<SlotRange> alternatives, Func<SlotRange, FactValue?> read)
    {
        int[] misfits = [.. alternatives.Select(a => Misfit(node, a))];
        int least = misfits.Min();
        SlotRange[] likely = [.. alternatives.Where((_, i) => misfits[i] == least)];
        if (likely.Length == 1 || _trials == DeepestTrial)
        {
            return read(likely[0]);
        }

        _trials++;
        SlotRange? best = Try(likely, read, out FactValue? value);
        _trials--;
        return value ?? (best is null ? null : read(best));
    }

    /// <param name="value">What was read, if it was without error.</param>
    private SlotRange? Try(SlotRange[] likely, Func<SlotRange, FactValue?> read, out FactValue? value)
    {
        ReadingMark mark = reading.Mark();
        SlotRange? best = null;
        int fewest = int.MaxValue;
        foreach (SlotRange alternative in likely)
        {
            value = read(alternative);
            int errors = reading.ErrorsSince(mark);
            if (value is not null && errors == 0)
            {
                return alternative;
            }

            if (value is not null && errors < fewest)
            {
                best = alternative;
                fewest = errors;
            }

            reading.GoBack(mark);
        }

        value = null;
        return best;
    }

    /// <summary>How many slots of the data a class does not know, and how many that it requires the data have not. An object that names its
    /// class itself fits as well as can be told.</summary>
    private int Misfit(YamlNode node, SlotRange range)
    {
        if (node is not YamlMapping mapping || range is not SlotRange.OfClass { Class: { IsAny: false } @class }
            || (@class.TypeDesignator is { } designator && mapping[designator.Key] is not null))
        {
            return 0;
        }

        ClassPlan plan = reading.Model.For(@class);
        int unknown = 0;
        int required = plan.Obligatory.Count(s => s.IsRequired && s != plan.Key && s.Default is null);
        foreach (YamlEntry entry in mapping.Entries)
        {
            SlotPlan? slot = plan.Find(entry.Key.Text);
            unknown += slot is null ? 1 : 0;
            required -= slot is { IsRequired: true, Default: null } && slot != plan.Key && !YamlText.IsNull(entry.Value) ? 1 : 0;
        }

        return unknown + required;
    }
}
