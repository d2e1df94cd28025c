namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>A number while its words are read.</summary>
internal sealed class NumberSum(NumberWords language)
{
    private const decimal Hundred = 100m;
    private const decimal Thousand = 1000m;
    private const decimal Tens = 20m;
    private decimal _total;
    private decimal _current;
    private decimal _last = 1;
    private decimal _scale = 1;
    private bool _isScaled;

    public bool IsAny { get; private set; }

    /// <summary>Whether the last word was a magnitude, which nothing below it has been added to.</summary>
    public bool IsWhole => _current == 0 && _total > 0;

    public bool Takes(decimal unit) => !IsAny || (unit > 0
        && ((IsWhole && unit < _last)
            || (_current >= Hundred && _current % Hundred == 0 && unit < Hundred)
            || (_current % Hundred >= Tens && _current % 10 == 0 && unit < 10)));

    /// <summary>English joins what is below a hundred to what is above it, Spanish units to tens.</summary>
    public bool IsJoinedTo(decimal unit) => language.JoinsTens
        ? _current % Hundred >= 10 && _current % 10 == 0 && unit < 10
        : Takes(unit) && (_current == 0 || _current % Hundred == 0);

    public bool TakesMagnitude(decimal magnitude) => Ending(0).Takes(magnitude) && (IsAny
        ? magnitude >= Thousand ? _current > 0 || _last >= Thousand : _current is > 0 and < Hundred
        : language.JoinsTens && magnitude == Thousand);

    public void Add(decimal unit)
    {
        _current += unit;
        IsAny = true;
        _scale = _isScaled ? 1 : _scale;
    }

    public void AddHalf()
    {
        (_total, _current) = _current > 0 && _last == 1 ? (_total, _current + 0.5m) : (_total + _current + (_last / 2), 0);
        _scale = 1;
    }

    public void Multiply(decimal magnitude)
    {
        decimal factor = _current > 0 ? _current : _total > 0 ? _total : 1;
        decimal product = factor * magnitude;
        (_total, _current) = magnitude < Thousand ? (_total, product) : _current > 0 ? (_total + product, 0) : (product, 0);
        IsAny = true;
        _isScaled = true;
        _scale *= magnitude;
        _last = magnitude;
    }

    public NumberReading Ending(int end) => new(_total + _current, _scale, end);
}
