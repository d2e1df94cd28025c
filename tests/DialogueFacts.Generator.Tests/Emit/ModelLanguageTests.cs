using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>What the constructs of LinkML are in C#.</summary>
public sealed class ModelLanguageTests
{
    private const string Model =
        """
        classes:
          Zoo:
            tree_root: true
            attributes:
              animals: {range: Animal, multivalued: true, inlined_as_list: true}
              keepers: {range: Keeper, multivalued: true, inlined: true}
              favourites: {range: Animal, multivalued: true}
              mascot: {range: Animal}
              opened: {range: date}
              motto: {ifabsent: string(Look), required: true}
              fee: {range: decimal, ifabsent: decimal(2.50)}
              marks: {multivalued: true, ifabsent: string(none)}
              notices: {multivalued: true, ifabsent: string(none)}
              kind of zoo: {range: Size, ifabsent: Size(small)}
              notes: {multivalued: true}
              tariffs: {range: Tariff, multivalued: true, inlined: true}
          Named:
            mixin: true
            description: Something with a name.
            attributes:
              name: {required: true}
              friend: {range: Animal}
          Weighed:
            mixin: true
            mixins: [Named]
            attributes: {weight: {range: decimal}}
          Animal:
            abstract: true
            mixins: [Weighed]
            attributes:
              id: {identifier: true}
              kind: {designates_type: true}
              age: {range: integer}
              eats: {range: Animal, multivalued: true}
              eaten_by: {range: Animal, multivalued: true, inverse: eats}
              keeper: {range: Keeper}
              home: {range: Cage}
              extra: {range: Anything}
              value: {any_of: [{range: integer}, {range: Animal}, {range: date}, {range: Size}]}
              values: {any_of: [{range: string}, {range: Cage}], multivalued: true}
              likes: {any_of: [{range: string}, {range: Animal}, {range: Keeper}]}
              marks: {any_of: [{range: integer}, {range: string, multivalued: true}]}
              size: {range: Size, ifabsent: Size(small)}
              grid: {range: float, array: {exact_number_dimensions: 2}}
              born: {range: date_or_datetime}
              fed: {range: datetime}
              at: {range: time}
              web: {range: uri}
          Cat:
            is_a: Animal
            slot_usage:
              age: {required: true}
              friend: {range: Cat}
              eats: {range: Bird}
              home: {range: Basket}
          Bird: {is_a: Animal}
          Keeper:
            mixins: [Named]
            attributes:
              number: {range: integer, identifier: true}
              cares_for: {range: Animal, multivalued: true, inverse: keeper}
          Cage: {attributes: {bars: {range: integer}, inner: {range: Cage}}}
          Basket: {is_a: Cage, attributes: {soft: {range: boolean}}}
          Tariff: {attributes: {who: {key: true}, price: {range: decimal}}}
          Anything: {class_uri: linkml:Any}
        enums:
          Size: {permissible_values: {small: , very large: {aliases: [huge], meaning: ex:huge}}}
        """;

    private const string Facts =
        """
        animals:
          - id: tom
            kind: Cat
            name: Tom
            age: 3
            weight: 4.50
            friend: kitty
            eats: [jerry]
            keeper: 7
            home: {bars: 2, soft: true, inner: {bars: 1}}
            value: jerry
            values: [text, {bars: 9}]
            likes: kitty
            marks: 5
            extra: {a: [1, 2.5, true, null, x], b: {c: d}}
            grid: [[1.0, 2.5], [3.0, 4.0]]
            born: 2020-01-02
            fed: 2020-01-02T03:04:05Z
            at: 03:04:05
            web: https://example.org/tom
          - {id: kitty, kind: Cat, name: Kitty, age: 1, value: 12, size: very large, likes: milk, marks: [a, b]}
          - {id: jerry, kind: Bird, name: Jerry, value: very large}
        keepers:
          7: {name: Ann}
          8: {name: Bob}
        mascot: tom
        opened: 1990-05-06
        notes: [one]
        notices: [shut]
        kind_of_zoo: very large
        tariffs: {adult: 12.50, child: 0}
        """;

    private const string MoreFacts =
        """
        favourites: [jerry]
        notes: [two]
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "Animals.Tom.GetType().Name + typeof(Animal).IsAbstract + typeof(Cat).IsSealed", "CatTrueTrue" },
        { "Animals.Tom.Age + Animals.Kitty.Age", "4" },
        { "((Animal)Animals.Tom).Age.GetType().Name + Animals.Jerry.Age.HasValue", "Int64False" },
        { "ReferenceEquals(Animals.Tom.Friend, Animals.Kitty) && Animals.Tom.Friend.Age == 1", "True" },
        { "ReferenceEquals(((Animal)Animals.Tom).Friend, Animals.Kitty)", "True" },
        { "((INamed)Animals.Tom).Friend.Name + ((INamed)Animals.Tom).Name", "KittyTom" },
        { "Animals.Tom.Eats[0].Name + Animals.Tom.Eats[0].GetType().Name", "JerryBird" },
        { "ReferenceEquals(Animals.Tom.Eats[0], ((Animal)Animals.Tom).Eats[0])", "True" },
        { "string.Join(\",\", Animals.Jerry.EatenBy.Select(a => a.Id))", "tom" },
        { "((IWeighed)Animals.Tom).Weight", "4.5" },
        { "Animals.Tom.Home.Soft + \" \" + Animals.Tom.Home.Bars + \" \" + Animals.Tom.Home.Inner.Bars", "True 2 1" },
        { "ReferenceEquals(Animals.Tom.Home, ((Animal)Animals.Tom).Home)", "True" },
        { "Animals.Tom.Keeper.Number + Animals.Tom.Keeper.Name", "7Ann" },
        { "((IFact)Animals.Tom.Keeper).Id", "7" },
        { "Keepers._7.CaresFor.Single().Id + Keepers.All[\"8\"].Name", "tomBob" },
        { "Animals.Tom.ValueAsAnimal.Name + Animals.Tom.ValueAsInteger + Animals.Tom.ValueAsSize", "Jerry" },
        { "Animals.Kitty.ValueAsInteger + \" \" + Animals.Jerry.ValueAsSize", "12 VeryLarge" },
        { "Animals.Tom.ValuesAsString[0] + Animals.Tom.ValuesAsCage[0].Bars + Animals.Tom.Values.Count", "text92" },
        { "Animals.Tom.LikesAsAnimal.Name + Animals.Tom.LikesAsString + Animals.Kitty.LikesAsString + Animals.Kitty.LikesAsAnimal + Animals.Kitty.LikesAsKeeper", "Kittymilk" },
        { "Animals.Tom.MarksAsInteger[0] + Animals.Tom.Marks.Count + string.Concat(Animals.Kitty.MarksAsString) + Animals.Kitty.MarksAsInteger.Count", "6ab0" },
        { "Zoo.Motto + Zoo.Fee + string.Concat(Zoo.Marks) + string.Concat(Zoo.Notices) + Zoo.KindOfZoo", "Look2.5noneshutVeryLarge" },
        { "((IReadOnlyList<object>)((IReadOnlyDictionary<string, object>)Animals.Tom.Extra)[\"a\"]).Count", "5" },
        { "((double)((IReadOnlyList<object>)((IReadOnlyList<object>)Animals.Tom.Grid)[0])[1])", "2.5" },
        { "Animals.Tom.Size.Value.ToText() + Animals.Kitty.Size.Value.ToAliases()[0] + Animals.Kitty.Size.Value.ToMeaning()", "smallhugehttps://example.org/huge" },
        { "Animals.Tom.BornAsDate.Value.Year + \" \" + Animals.Tom.BornAsDateTime.HasValue", "2020 False" },
        { "Animals.Tom.Fed == new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)", "True" },
        { "Animals.Tom.At == new TimeOnly(3, 4, 5)", "True" },
        { "Animals.Tom.Web.Host", "example.org" },
        { "ReferenceEquals(Zoo.Mascot, Animals.Tom) && Zoo.Opened == new DateOnly(1990, 5, 6)", "True" },
        { "string.Join(\",\", Zoo.Notes) + Zoo.Favourites[0].Id", "one,twojerry" },
        { "string.Join(\",\", Zoo.Tariffs.Select(t => t.Who + t.Price))", "adult12.5,child0" },
        { "Animals.All.Count + \" \" + Cats.All.Count + \" \" + Birds.All.Count", "3 2 1" },
        { "Animals.Tom == Animals.Tom with { } && !ReferenceEquals(Animals.Tom, Animals.Tom with { })", "True" },
        { "Animals.Tom.Equals((Animal)Animals.Kitty) || ((Animal)Animals.Tom).Equals(Animals.Jerry)", "False" },
        { "Animals.Tom.Home.Equals(Animals.Tom.Home with { }) && Animals.Tom.Home.GetHashCode() == (Animals.Tom.Home with { }).GetHashCode()", "True" },
        { "Zoo.Tariffs[0] == Zoo.Tariffs[1]", "False" },
        { "Animals.Tom.ToString() + Animals.Tom.Home", "Cat tomBasket { bars = 2, inner = Cage { bars = 1 }, soft = true }" },
        { "Animals.All[\"nobody\"]", "KeyNotFoundException" },
        { "Animals.All[99]", "ArgumentOutOfRangeException" },
        { "Animals.Find(\"7\") == null && Keepers.Find(\"7\") != null", "True" },
        { "SizeExtensions.TryParse(\"tiny\", out _) || SizeExtensions.Parse(\"very large\") != Size.VeryLarge", "False" },
        { "System.Text.Json.JsonSerializer.Serialize(Animals.Kitty)", "{\"id\":\"kitty\",\"name\":\"Kitty\",\"kind\":\"Cat\",\"age\":1,\"value\":12,\"likes\":\"milk\",\"marks\":[\"a\",\"b\"],\"size\":\"very large\"}" },
        { "ReferenceEquals(System.Text.Json.JsonSerializer.Deserialize(\"\\\"tom\\\"\", Cat.JsonTypeInfo), Animals.Tom)", "True" },
        { "System.Text.Json.JsonSerializer.Serialize(Keepers.All, FactsJson.Default.TypeInfo<FactSet<Keeper>>())", "[{\"number\":7,\"name\":\"Ann\",\"cares_for\":[\"tom\"]},{\"number\":8,\"name\":\"Bob\"}]" },
    };

    /// <summary>What becomes of it.</summary>
    internal static EquatableArray<GeneratedFile> Files => Author.Writes(Model, Facts, MoreFacts).Emit();

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results =
        new(() => Consumer.OfToday.Run(Files, [.. Expectations.Select(e => e.Data.Item1)]));

    [Fact]
    public void They_compile_without_a_warning_for_old_frameworks() => Consumer.OfOldFrameworks.AssertCompiles(Files);

    [Theory]
    [MemberData(nameof(Expectations))]
    public void They_are_what_the_design_says(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);

    [Fact]
    public void A_text_refined_to_an_enum_and_a_decimal_refined_to_an_integer_are_read_as_both()
    {
        const string Refined =
            """
            classes:
              Root: {tree_root: true, attributes: {narrow: {range: Narrow}}}
              Wide: {attributes: {size: {}, count: {range: decimal}, sizes: {multivalued: true}}}
              Narrow: {is_a: Wide, slot_usage: {size: {range: Size}, count: {range: integer}, sizes: {range: Size}}}
            enums:
              Size: {permissible_values: {small: , very large: }}
            """;

        Assert.Equal(
            "VeryLarge very large 3 3 Small small",
            Consumer.OfToday.Run(
                Author.Writes(Refined, "narrow: {size: very large, count: 3, sizes: [small]}").Emit(),
                "string.Join(\" \", Root.Narrow.Size, ((Wide)Root.Narrow).Size, Root.Narrow.Count, ((Wide)Root.Narrow).Count, Root.Narrow.Sizes[0], ((Wide)Root.Narrow).Sizes[0])"));
    }
}
