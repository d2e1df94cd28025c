using System.Globalization;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>The same files become the same C# and the same findings, wherever and however often they are built.</summary>
public sealed class DeterminismTests
{
    /// <summary>What cultures write each in their own way: signs, separators, calendars, capitals of i; in values, in names and in findings.</summary>
    private static readonly Project Measurements = Project.Empty
        .With(
            "facts/model.yaml",
            """
            id: https://example.org/measurements
            name: measurements
            imports: [linkml:types]
            default_range: string
            classes:
              Register:
                tree_root: true
                attributes:
                  items: {range: Item, multivalued: true, inlined_as_list: true}
              Item:
                attributes:
                  id: {identifier: true}
                  initial_index: {range: integer, minimum_value: -4}
                  middle_share: {range: decimal, maximum_value: 12.5}
                  final_size: {range: double, minimum_value: -0.5}
                  taken_in: {range: date}
                  indeed_at: {range: datetime}
                  kind: {range: kind_of_item, ifabsent: string(init)}
                  weight: {range: float, ifabsent: float(-2.5)}
            enums:
              kind_of_item:
                permissible_values: {init: , INIT: , ırmak: , ilk: , Illinois: }
            """)
        .With(
            "facts/items.yaml",
            """
            items:
              - {id: init, initial_index: -3, middle_share: -1234.5, final_size: -0.25, taken_in: 2021-10-08, indeed_at: '2021-10-08T09:00:00Z', kind: ilk}
              - {id: INIT, initial_index: -5, middle_share: 12.75, final_size: -1.5e-7, kind: İLK, taken_in: 2021-13-08}
              - {id: irmak, initial_indexes: 1, kinds: x, TAKEN_IN: 2021-10-08}
            """);

    public static readonly TheoryData<string> Cultures = ["fi-FI", "tr-TR", "ar-SA"];

    private static readonly Lazy<BuildResult[]> Expected = new(() => InCulture("", BuildAfresh));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Builds_are_equal_under_any_culture(string culture) =>
        Assert.All(Expected.Value.Zip(InCulture(culture, BuildAfresh)), pair => AssertSame(pair.First, pair.Second));

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        AssertSame(Build.Cold(Measurements), Build.Cold(Reversed(Measurements)));
        AssertSame(Build.Cold(Meetings.Project), Build.Cold(Reversed(Meetings.Project)));
        AssertSame(Build.Cold(RepositoryProject.Facts), Build.Cold(Reversed(RepositoryProject.Facts)));
    }

    [Fact]
    public void What_is_built_so_has_facts_and_findings()
    {
        BuildResult result = Build.Cold(Measurements);

        Assert.Contains(result.Sources, s => s.Text.Contains(" InitialIndex", StringComparison.Ordinal));
        Assert.Contains(result.Messages, m => m.Contains("must be at least -4", StringComparison.Ordinal));
        Assert.Contains(result.Messages, m => m.Contains("must be at most 12.5", StringComparison.Ordinal));
        Assert.NotEmpty(Build.Cold(RepositoryProject.Facts).Sources);
    }

    private static BuildResult[] BuildAfresh() =>
        [Build.Cold(Measurements, FreshGenerator.Load()), Build.Cold(RepositoryProject.Facts, FreshGenerator.Load())];

    private static Project Reversed(Project project) => project with { Files = project.Files.Reverse() };

    private static void AssertSame(BuildResult expected, BuildResult actual)
    {
        Assert.Equal(expected.Messages, actual.Messages);
        Assert.Equal(expected.Sources.Select(s => s.Name), actual.Sources.Select(s => s.Name));
        Assert.All(expected.Sources.Zip(actual.Sources), pair => Assert.Equal(pair.First.Text, pair.Second.Text));
    }

    /// <summary>Skips the test where the machine has no cultures: there is nothing to see there.</summary>
    private static T InCulture<T>(string name, Func<T> action)
    {
        Assert.SkipUnless(AreCulturesReal(), "This machine has no cultures but the invariant one (no ICU).");
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }

    private static bool AreCulturesReal()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper('i') == 'İ'
                && 0.5.ToString(CultureInfo.GetCultureInfo("fi-FI")) == "0,5"
                && CultureInfo.GetCultureInfo("ar-SA").Calendar is not GregorianCalendar;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
