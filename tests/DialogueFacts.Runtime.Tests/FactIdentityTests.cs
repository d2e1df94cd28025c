using DialogueFacts.Runtime.Tests.Json.Sample;

namespace DialogueFacts.Runtime.Tests;

/// <summary>Which facts are one.</summary>
public class FactIdentityTests
{
    [Fact]
    public void Whoever_asks_first_from_whichever_thread_all_get_the_same_object()
    {
        for (int round = 0; round < 50; round++)
        {
            CompiledFacts facts = CompiledFacts.Load();
            var found = new object[32];

            Parallel.For(0, found.Length, i => found[i] = (i % 3) switch
            {
                0 => facts.Find("1")!,
                1 => new FactSet<Meeting>(facts, 0)[0],
                _ => facts.Get<Meeting>(SampleFacts.Second).Slots.Fact<Meeting>(4)!,
            });

            Assert.All(found, fact => Assert.Same(found[0], fact));
        }
    }

    [Fact]
    public void Copies_are_equal_and_hash_alike()
    {
        Source source = CompiledFacts.Table.Get<Source>(SampleFacts.Wire);
        Source copy = source with { };

        Assert.NotSame(source, copy);
        Assert.Equal(source, copy);
        Assert.Equal(source.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void A_source_of_another_fact_set_is_another_one_though_they_be_called_the_same() =>
        Assert.NotEqual(CompiledFacts.Table.Get<Source>(SampleFacts.Wire), CompiledFacts.Load().Get<Source>(SampleFacts.Wire));
}
