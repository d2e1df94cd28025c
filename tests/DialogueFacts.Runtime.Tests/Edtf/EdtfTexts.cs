using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>Generates texts: EDTF of every form, and what looks like it.</summary>
public static class EdtfTexts
{
    private static readonly Gen<string> Qualifier = Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));
    private static readonly Gen<string> Digits = Gen.Frequency((4, Gen.Choose(0, 9).Select(d => $"{d}")), (1, Gen.Constant("X")));

    private static readonly Gen<string> Sign = Gen.Elements("", "", "-");

    private static readonly Gen<string> FourDigits = Sign.SelectMany(sign => Digits.ArrayOf(4).Select(digits => sign + string.Concat(digits)));

    private static readonly Gen<string> LongYear = Sign.SelectMany(sign => Gen.Choose(10_000, int.MaxValue).Select(n => $"Y{sign}{n}"));

    private static readonly Gen<string> RoundedYear =
        from number in Gen.OneOf(Gen.Choose(1000, 9999).Select(n => $"{n}"), Gen.Choose(1, 99_999).SelectMany(n => Gen.Choose(1, 30).Select(e => $"Y{n}E{e}")))
        from significant in Gen.Choose(1, 5)
        select $"{number}S{significant}";

    private static readonly Gen<string> Year = Gen.Frequency((6, FourDigits), (1, LongYear), (1, RoundedYear));

    private static readonly Gen<string> Month = Gen.Elements("01", "02", "06", "11", "12", "1X", "XX", "21", "24", "29", "36", "41");
    private static readonly Gen<string> Day = Gen.Elements("01", "09", "28", "29", "30", "31", "XX", "0X", "X1", "3X");

    private static readonly Gen<string> Date =
        from shape in Gen.Choose(0, 2)
        from year in Qualified(Year)
        from month in Qualified(Month)
        from day in Qualified(Day)
        select year + (shape > 0 ? "-" + month : "") + (shape > 1 ? "-" + day : "");

    private static readonly Gen<string> Time =
        from day in Gen.Elements("1985-04-12", "-0043-03-15", "2000-02-29")
        from hour in Gen.Choose(0, 23)
        from second in Gen.Choose(0, 59)
        from offset in Gen.Elements("", "Z", "+05", "-03:30", "+14:00", "-12:00")
        select $"{day}T{hour:D2}:30:{second:D2}{offset}";

    private static readonly Gen<string> Element =
        Gen.Frequency((4, Date), (1, from first in Date from last in Date select first + ".." + last));

    private static readonly Gen<string> Set =
        from brackets in Gen.Elements("[]", "{}")
        from before in Gen.Elements("", "", "..")
        from elements in Element.NonEmptyListOf().Resize(3)
        from after in Gen.Elements("", "", "..")
        select brackets[0] + before + string.Join(",", elements) + after + brackets[1];

    private static readonly Gen<string> Interval =
        from start in Gen.Frequency((4, Date), (1, Gen.Elements("", "..")))
        from end in Gen.Frequency((4, Date), (1, Gen.Elements("", "..")))
        select start + "/" + end;

    private static readonly Gen<string> Likely = Gen.OneOf(Date, Time, Interval, Set);

    /// <summary>Texts made of EDTF's characters, of those near to it, and EDTF with one character changed.</summary>
    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.Elements("0123456789X-?~%/[]{},.:TZ+YES upye()^".ToCharArray()).ArrayOf().Select(c => new string(c)),
        from text in Likely
        from at in Gen.Choose(0, 40)
        from c in Gen.Elements("09X-?%/],.TY \u2212\0é".ToCharArray())
        select text.Length == 0 ? "" : text.Remove(at % text.Length, 1).Insert(at % text.Length, c.ToString()));

    private static Gen<string> Qualified(Gen<string> component) =>
        from left in Qualifier
        from digits in component
        from right in Qualifier
        select left + digits + right;

    /// <summary>Whatever text; much of it is EDTF.</summary>
    public static Arbitrary<string> Any() => Arb.From(Gen.OneOf(Likely, Likely, Noise));

    /// <summary>Dates of every form.</summary>
    public static Arbitrary<EdtfDate> Dates() => Arb.From(Likely.Where(t => EdtfDate.TryParse(t, out _)).Select(EdtfDate.Parse));
}
