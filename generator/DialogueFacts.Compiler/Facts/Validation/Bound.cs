using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>minimum_value</c> and <c>maximum_value</c>: of numbers, and of dates in the type's own form.</summary>
internal sealed class Bound : Constraint
{
    private readonly string _bound;
    private readonly bool _isMinimum;
    private readonly double? _number;
    private readonly decimal? _exact;
    private readonly EdtfDate? _edtf;

    private Bound(Rule rule, string bound, bool isMinimum)
        : base(rule)
    {
        _bound = bound;
        _isMinimum = isMinimum;
        string number = ScalarForm.Read(TypeKind.Integer, bound).Text ?? bound;
        _exact = NumberText.Exact(number);
        _number = NumberText.Rounded(number);
        _edtf = EdtfDate.TryParse(bound, out EdtfDate date) ? date : null;
    }

    public override string Demand => (_isMinimum ? "at least " : "at most ") + _bound;

    public static IEnumerable<Constraint> From(SlotExpression expression)
    {
        if (expression.MinimumValue is { } minimum)
        {
            yield return new Bound(FactRules.MinimumValue, minimum, isMinimum: true);
        }

        if (expression.MaximumValue is { } maximum)
        {
            yield return new Bound(FactRules.MaximumValue, maximum, isMinimum: false);
        }
    }

    public override Ternary Judge(FactValue value, Judgement judgement) => value switch
    {
        ScalarValue { Kind: TypeKind.Integer or TypeKind.Decimal or TypeKind.Float or TypeKind.Double } scalar => Compare(scalar.Text),
        AnyValue { Content: YamlScalar scalar } when CoreSchema.KindOf(scalar) is ScalarKind.Integer or ScalarKind.Float => Compare(scalar.Text),
        AnyValue => Ternary.Fails,
        ScalarValue { Kind: TypeKind.Edtf } scalar => CompareEdtf(scalar.Text),
        ScalarValue { Kind: TypeKind.Date or TypeKind.DateTime or TypeKind.Time or TypeKind.DateOrDateTime } scalar => CompareDates(scalar.Text),
        _ => Ternary.Unknown,
    };

    private Ternary Compare(string text)
    {
        if (_exact is { } bound && NumberText.Exact(text) is { } exact)
        {
            return Verdict(exact.CompareTo(bound));
        }

        return _number is { } rounded && NumberText.Rounded(text) is { } number
            ? double.IsNaN(number) ? Ternary.Fails : Verdict(number.CompareTo(rounded))
            : Ternary.Unknown;
    }

    private Ternary CompareEdtf(string text)
    {
        if (_edtf is not { } bound || !EdtfDate.TryParse(text, out EdtfDate date))
        {
            return Ternary.Unknown;
        }

        return (_isMinimum ? date.IsBefore(bound) : date.IsAfter(bound)).Not();
    }

    private Ternary CompareDates(string text) => Moment.Of(text) is { } date && Moment.Of(_bound) is { } bound
        ? Verdict(date.CompareTo(bound))
        : Ternary.Unknown;

    private Ternary Verdict(int order) => (_isMinimum ? order >= 0 : order <= 0) ? Ternary.Holds : Ternary.Fails;
}
