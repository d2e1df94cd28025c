namespace DialogueFacts;

/// <summary>Goes through what a date consists of: the elements of a set, or the one that anything else is.</summary>
internal ref struct ElementReader
{
    private readonly EdtfForm _form;
    private SetReader _set;
    private bool _isDone;

    public ElementReader(in EdtfForm form, string text)
    {
        _form = form;
        _set = form.IsSet ? new SetReader(text.AsSpan()) : default;
    }

    public Element Current { get; private set; }

    public bool MoveNext()
    {
        if (_form.IsSet)
        {
            bool moved = _set.MoveNext();
            Current = moved ? Element.Of(_set.Current, _form.Kind) : default;
            return moved;
        }

        Current = _isDone ? default : Element.Of(_form);
        return !_isDone && (_isDone = true);
    }
}
