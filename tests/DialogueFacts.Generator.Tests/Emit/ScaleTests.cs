using System.Globalization;
using System.Reflection;
using System.Text;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Ten thousand facts in ten files.</summary>
public sealed class ScaleTests
{
    private const int Count = 10_000;

    private const string Model =
        """
        classes:
          Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
          Thing:
            attributes:
              id: {identifier: true}
              name: {required: true}
              number: {range: integer, required: true}
              next: {range: Thing}
              others: {range: Thing, multivalued: true}
        """;

    /// <summary>The class through which tests get at the facts, by numbers rather than names.</summary>
    private const string Access =
        """
        internal static class Access
        {
            public static object One() => Authored.Things.Thing5000;
            public static object At(int i) => Authored.Things.All[i];
            public static object Find(string id) => Authored.Things.Find(id)!;
            public static long Walk()
            {
                long sum = 0;
                foreach (Authored.Thing thing in Authored.Things.All) sum += thing.Number + thing.Next!.Number + thing.Others.Count + thing.Name.Length;
                return sum;
            }
        }
        """;

    private static readonly Lazy<string[]> Facts = new(() => [.. Enumerable.Range(0, 10).Select(File)]);

    private static readonly Lazy<EquatableArray<GeneratedFile>> Generated = new(() => Author.Writes(Model, Facts.Value).Emit());

    private static readonly Lazy<byte[]> Built = new(() => Consumer.OfToday.Build(Generated.Value, Access));

    [Fact]
    public void Each_is_found_by_number_by_identifier_and_by_reference()
    {
        Type access = Load();

        for (int i = 0; i < Count; i += 7)
        {
            object thing = Call(access, "Find", Id(i));
            Assert.Equal(Id(i), ((IFact)thing).Id);
            Assert.Same(thing, Call(access, "At", i));
            Assert.Equal(Id((i + 1) % Count), ((IFact)thing.GetType().GetProperty("Next")!.GetValue(thing)!).Id);
        }

        Assert.Null(access.GetMethod("Find")!.Invoke(null, [Id(Count)]));
    }

    [Fact]
    public void Identifiers_that_look_alike_are_all_found()
    {
        string[] ids = [.. Enumerable.Range(0, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"same-{i:000}-and-the-same-again"))];
        string facts = "things:\n" + string.Concat(ids.Select(id => $"  - {{id: {id}, name: {id}, number: 1, next: {id}}}\n"));
        Type access = Consumer.OfToday.Load(
            Author.Writes(Model, facts).Emit(), "internal static class Access { public static object Find(string id) => Authored.Things.Find(id)!; }").GetType("Access")!;

        foreach (string id in ids.Concat(ids))
        {
            Assert.Equal(id, ((IFact)Call(access, "Find", id)).Id);
        }
    }

    [Fact]
    public void Reading_one_fact_takes_little_memory()
    {
        Type access = Load();
        MethodInfo one = access.GetMethod("One")!;

        long before = GC.GetAllocatedBytesForCurrentThread();
        object fact = one.Invoke(null, null)!;
        string name = (string)fact.GetType().GetProperty("Name")!.GetValue(fact)!;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("The thing with the number 5000", name);
        Assert.True(allocated < 100_000, $"{allocated} bytes");
    }

    [Fact]
    public void There_is_one_object_per_fact_however_many_threads_ask()
    {
        Type access = Load();
        MethodInfo at = access.GetMethod("At")!;
        MethodInfo find = access.GetMethod("Find")!;
        var seen = new object[8][];

        Parallel.For(0, seen.Length, thread => seen[thread] =
        [
            .. Enumerable.Range(0, Count).Select(i => thread % 2 == 0 ? at.Invoke(null, [i])! : find.Invoke(null, [Id(i)])!),
        ]);

        Assert.All(seen, facts => Assert.True(facts.SequenceEqual(seen[0], ReferenceEqualityComparer.Instance)));
    }

    [Fact]
    public void Two_runs_print_the_same_whatever_the_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        string[] Texts() => [.. Author.Writes(Model, "things: [{id: a, name: A, number: -1}]").Emit().Select(f => f.HintName + f.Text)];

        string[] first = Texts();
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "minus ";
        other.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = other;
        try
        {
            Assert.Equal(first, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Editing_a_value_changes_one_file()
    {
        const string First = "things: [{id: a, name: A, number: 1}, {id: b, name: B, number: 2}]";
        const string Second = "things: [{id: c, name: C, number: 3, next: a}]";
        EquatableArray<GeneratedFile> before = Author.Writes(Model, First, Second).Emit();
        EquatableArray<GeneratedFile> after = Author.Writes(Model, First.Replace("A", "Another name", StringComparison.Ordinal), Second).Emit();

        string changed = Assert.Single(before.Zip(after), f => f.First != f.Second).First.HintName;

        Assert.StartsWith("Facts.File0Yaml", changed, StringComparison.Ordinal);
    }

    private static Type Load() => Consumer.Load(Built.Value).GetType("Access")!;

    private static object Call(Type access, string method, object argument) => access.GetMethod(method)!.Invoke(null, [argument])!;

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"thing-{number}");

    private static string File(int file)
    {
        var yaml = new StringBuilder("things:\n");
        for (int i = file * 1000; i < (file + 1) * 1000; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {Id(i)}\n    name: The thing with the number {i}\n    number: {i}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    next: {Id((i + 1) % Count)}\n    others: [{Id(i / 2)}, {Id(i / 3)}]\n");
        }

        return yaml.ToString();
    }
}
