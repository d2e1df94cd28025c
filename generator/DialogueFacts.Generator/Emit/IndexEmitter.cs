using System.Text;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Data;
using DialogueFacts.Generator.Emit.Encoding;

namespace DialogueFacts.Generator.Emit;

/// <summary>Prints what crosses files: their order, the table of identifiers, the catalogues, the relations. No positions in any file's data.</summary>
public static class IndexEmitter
{
    /// <param name="factCounts">How many facts each file has, in the order of the index's files.</param>
    /// <param name="inverses">What inverse slots hold that nobody wrote.</param>
    public static GeneratedFile Emit(ApiPlan plan, FactIndex index, EquatableArray<int> factCounts, EquatableArray<InversePair> inverses)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Model.Files[0].Name);
        var numbers = new FactNumbers(factCounts);
        using (writer.Open("internal static partial class CompiledFacts"))
        using (writer.Open("internal sealed partial class FactTable"))
        {
            EmitFiles(writer, index, numbers);
            EmitBuckets(writer, index, numbers);
            EmitFormer(writer, index);
            EmitCatalogues(writer, plan, index, numbers);
            EmitRelations(writer, plan, numbers, inverses);
        }

        return new GeneratedFile("Index.g.cs", writer.ToString());
    }

    private static void EmitFiles(IndentedWriter writer, FactIndex index, FactNumbers numbers)
    {
        var first = new StringBuilder();
        for (int i = 0; i < index.Files.Count; i++)
        {
            writer.Write($"internal const int {HintNames.DataClass(index.Files[i].Name)} = {i};");
            DigitWriter.Write(first, numbers.First(i), FactTable.NumberWidth);
        }

        writer.Blank();
        writer.Write($"public FactTable() : base({index.Files.Count}, {numbers.Count}) {{ }}");
        writer.Blank();
        writer.WriteUtf8("protected override global::System.ReadOnlySpan<byte> FirstNumbers => ", first.ToString(), ";");
        writer.Blank();
        using (writer.Open("protected override global::DialogueFacts.Data.FactFileData CreateFile(int number)"))
        using (writer.Open("switch (number)"))
        {
            for (int i = 0; i < index.Files.Count; i++)
            {
                writer.Write($"case {i}: return new CompiledFacts.{HintNames.DataClass(index.Files[i].Name)}();");
            }

            writer.Write("default: throw new global::System.InvalidOperationException(\"There is no such file.\");");
        }

        writer.Blank();
    }

    private static void EmitBuckets(IndentedWriter writer, FactIndex index, FactNumbers numbers)
    {
        var identifiers = new List<(string Identifier, int Number)>(index.Count);
        foreach (FactEntry entry in index.All())
        {
            int number = numbers.Of(entry);
            identifiers.Add((entry.Fact.Key, number));
            if (entry.Fact.Id != entry.Fact.Key)
            {
                identifiers.Add((entry.Fact.Id, number));
            }
        }

        var table = new BucketTable(identifiers);

        writer.Write($"protected override int BucketCount => {table.Count};");
        writer.Blank();
        PageSwitchWriter.Write(writer, "protected override global::System.ReadOnlySpan<byte> Buckets(int page)", "page", table.Pages());
        writer.Blank();
    }

    private static void EmitFormer(IndentedWriter writer, FactIndex index)
    {
        (FormerIdentifier Former, FactEntry Fact)[] former = [.. index.AllFormer().GroupBy(f => f.Former.Id, (_, same) => same.First(), StringComparer.Ordinal)];
        if (former.Length == 0)
        {
            return;
        }

        using (writer.Open("protected override string? Renamed(string id)"))
        using (writer.Open("switch (id)"))
        {
            foreach ((FormerIdentifier old, FactEntry fact) in former)
            {
                writer.Write($"case {LiteralWriter.String(old.Id)}: return {LiteralWriter.String(fact.Fact.Id)};");
            }

            writer.Write("default: return null;");
        }

        writer.Blank();
    }

    private static void EmitCatalogues(IndentedWriter writer, ApiPlan plan, FactIndex index, FactNumbers numbers)
    {
        var counts = new List<int>();
        var runs = new List<(int Count, IReadOnlyList<string> Pages)>();
        foreach (CataloguePlan catalogue in plan.Catalogues)
        {
            int[] facts = [.. index.OfClass(catalogue.Class).Where(e => plan.Classes[e.Fact.Class].IsCreated).Select(numbers.Of)];
            int[] own = facts.Length == numbers.Count ? [] : Runs(facts);
            counts.Add(facts.Length);
            runs.Add((own.Length / 2, Pages(own)));
        }

        WriteCounts(writer, "protected override int CatalogueCount", "catalogue", counts);
        WriteLists(writer, "RunCount", "Runs", "catalogue", runs);
    }

    /// <summary>Of each stretch of facts whose numbers follow each other, the place of the first one and its number.</summary>
    private static int[] Runs(int[] facts)
    {
        var runs = new List<int>();
        for (int i = 0; i < facts.Length; i++)
        {
            if (i == 0 || facts[i] != facts[i - 1] + 1)
            {
                runs.Add(i);
                runs.Add(facts[i]);
            }
        }

        return [.. runs];
    }

    private static void EmitRelations(IndentedWriter writer, ApiPlan plan, FactNumbers numbers, EquatableArray<InversePair> inverses)
    {
        List<int>[] pairs = [.. plan.Relations.Select(_ => new List<int>())];
        foreach (InversePair pair in inverses.OrderBy(p => numbers.Of(p.Fact)))
        {
            if (plan.Classes[pair.Fact.Fact.Class].Slots[pair.Slot].Relation is >= 0 and var relation)
            {
                pairs[relation].Add(numbers.Of(pair.Fact));
                pairs[relation].Add(numbers.Of(pair.Value));
            }
        }

        WriteLists(writer, "PairCount", "Pairs", "relation", [.. pairs.Select(p => (p.Count / 2, Pages([.. p])))]);
    }

    /// <summary>Numbers that belong together in pairs.</summary>
    private static IReadOnlyList<string> Pages(int[] pairs)
    {
        var digits = new StringBuilder();
        foreach (int number in pairs)
        {
            DigitWriter.Write(digits, number, FactTable.NumberWidth);
        }

        return DigitWriter.Pages(digits.ToString(), FactTable.NumberWidth * 2 * FactTable.EntriesPerPage);
    }

    private static void WriteCounts(IndentedWriter writer, string declaration, string parameter, List<int> counts)
    {
        using (writer.Open($"{declaration}(int {parameter})"))
        using (writer.Open($"switch ({parameter})"))
        {
            for (int i = 0; i < counts.Count; i++)
            {
                writer.Write($"case {i}: return {counts[i]};");
            }

            writer.Write("default: return 0;");
        }

        writer.Blank();
    }

    private static void WriteLists(
        IndentedWriter writer, string count, string page, string parameter, List<(int Count, IReadOnlyList<string> Pages)> lists)
    {
        WriteCounts(writer, $"protected override int {count}", parameter, [.. lists.Select(l => l.Count)]);
        using (writer.Open($"protected override global::System.ReadOnlySpan<byte> {page}(int {parameter}, int page)"))
        using (writer.Open($"switch ({parameter})"))
        {
            for (int i = 0; i < lists.Count; i++)
            {
                writer.Write($"case {i}:");
                PageSwitchWriter.WriteSwitch(writer, "page", lists[i].Pages);
            }

            writer.Write("default: return default;");
        }

        writer.Blank();
    }
}
