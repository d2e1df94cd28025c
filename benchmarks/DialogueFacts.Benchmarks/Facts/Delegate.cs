using System.Globalization;
using System.Text;

namespace DialogueFacts.Benchmarks.Facts;

/// <summary>A fact without evidence, by its number.</summary>
internal sealed record Delegate(int Number, int Count)
{
    private static readonly string[] Roles = ["chair", "member", "observer"];

    public string Id => IdOf(Number);

    public string Name => NameOf(Number);

    public string Role => Roles[Number % Roles.Length];

    public string Appointed => string.Create(CultureInfo.InvariantCulture, $"{1900 + Number % 120}-{1 + Number % 12:00}");

    public bool IsActive => Number % 3 == 0;

    public decimal Allowance => 100 + Number % 9000 + 0.25m;

    public string Note => string.Create(
        CultureInfo.InvariantCulture,
        $"Sent by the assembly's committee number {Number % 40}, which keeps the records of the delegation and of those who have sat in it since it was founded, of what they said there, and of the letters that they wrote home about it until they were called back.");

    public int Mentor => Spread.Of(Number, Count, 13);

    public int Successor => (Number + 1) % Count;

    public int FirstSession => Spread.Of(Number, Count, 17);

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"delegate-{number:000000}");

    public static string NameOf(int number) => "Ana " + Spread.Name(number + 1);

    public void WriteTo(StringBuilder yaml) => yaml.Append(
        CultureInfo.InvariantCulture,
        $$"""
          - id: {{Id}}
            name: {{Name}}
            role: {{Role}}
            appointed: '{{Appointed}}'
            active: {{(IsActive ? "true" : "false")}}
            allowance: {{Allowance}}
            note: {{Note}}
            mentor: {{IdOf(Mentor)}}
            successor: {{IdOf(Successor)}}
            first_session: {{Session.IdOf(FirstSession)}}

        """);
}
