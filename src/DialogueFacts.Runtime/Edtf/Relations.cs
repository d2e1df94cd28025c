namespace DialogueFacts;

/// <summary>The relations between dates. What they mean is documented on the methods of <see cref="EdtfDate"/> that lead here.</summary>
internal static class Relations
{
    /// <summary>Two sets are compared element by element only up to this product of their lengths; beyond it, by their limits alone.</summary>
    private const long MostPairs = 4_000_000;

    public static Ternary IsBefore(in EdtfForm left, string leftText, in EdtfForm right, string rightText)
    {
        if (TryGetMoments(left, right, out MomentRange leftMoment, out MomentRange rightMoment))
        {
            return leftMoment.IsBefore(rightMoment);
        }

        Extent l = Extent.Of(left, leftText.AsSpan(), likely: true);
        Extent r = Extent.Of(right, rightText.AsSpan(), likely: true);
        return l.LatestEnd < r.EarliestStart ? Ternary.Holds : l.EarliestEnd >= r.LatestStart ? Ternary.Fails : Ternary.Unknown;
    }

    public static Ternary IsOnOrBefore(in EdtfForm left, string leftText, in EdtfForm right, string rightText)
    {
        if (TryGetMoments(left, right, out MomentRange leftMoment, out MomentRange rightMoment))
        {
            return rightMoment.IsBefore(leftMoment).Not();
        }

        Extent l = Extent.Of(left, leftText.AsSpan(), likely: true);
        Extent r = Extent.Of(right, rightText.AsSpan(), likely: true);
        return l.LatestEnd <= r.EarliestStart ? Ternary.Holds : l.EarliestEnd > r.LatestStart ? Ternary.Fails : Ternary.Unknown;
    }

    public static Ternary Overlaps(in EdtfForm left, string leftText, in EdtfForm right, string rightText)
    {
        if (TryGetMoments(left, right, out MomentRange leftMoment, out MomentRange rightMoment))
        {
            return leftMoment.IsSameAs(rightMoment);
        }

        if (AreTooMany(left, leftText, right, rightText))
        {
            Extent l = Extent.Of(left, leftText.AsSpan(), likely: true);
            return Element.AreDisjoint(l, Extent.Of(right, rightText.AsSpan(), likely: true)) ? Ternary.Fails : Ternary.Unknown;
        }

        Tally tally = default;
        ElementReader elements = new(left, leftText);
        while (elements.MoveNext())
        {
            Element element = elements.Current;
            tally.Add(OverlapsAny(right, rightText, element));
        }

        return left.Kind == EdtfKind.AllOf ? tally.Some : tally.OfOne;
    }

    public static Ternary Contains(in EdtfForm outer, string outerText, in EdtfForm inner, string innerText)
    {
        if (TryGetMoments(outer, inner, out MomentRange outerMoment, out MomentRange innerMoment))
        {
            return outerMoment.IsSameAs(innerMoment);
        }

        Extent outerExtent = Extent.Of(outer, outerText.AsSpan(), likely: true);
        if (AreTooMany(outer, outerText, inner, innerText))
        {
            return Element.IsOutside(outerExtent, Extent.Of(inner, innerText.AsSpan(), likely: true)) ? Ternary.Fails : Ternary.Unknown;
        }

        Tally tally = default;
        ElementReader elements = new(inner, innerText);
        while (elements.MoveNext())
        {
            Element element = elements.Current;
            tally.Add(AnyContains(outer, outerText, outerExtent, element));
        }

        Ternary answer = inner.Kind == EdtfKind.AllOf ? tally.Every : tally.OfOne;

        // A second of a day does not contain the day; it may be when in that day it was.
        return answer == Ternary.Holds && outer.Kind == EdtfKind.DateTime ? Ternary.Unknown : answer;
    }

    private static Ternary OverlapsAny(in EdtfForm form, string text, in Element element)
    {
        Tally tally = default;
        ElementReader elements = new(form, text);
        while (elements.MoveNext())
        {
            tally.Add(element.Overlaps(elements.Current));
        }

        return form.Kind == EdtfKind.AllOf ? tally.Some : tally.OfOne;
    }

    private static Ternary AnyContains(in EdtfForm outer, string outerText, in Extent outerExtent, in Element inner)
    {
        Tally containing = default;
        Tally overlapping = default;
        ElementReader elements = new(outer, outerText);
        while (elements.MoveNext())
        {
            Element element = elements.Current;
            containing.Add(element.Contains(inner));
            overlapping.Add(element.Overlaps(inner));
        }

        if (containing.Some == Ternary.Holds || !outer.IsSet)
        {
            return containing.Some;
        }

        // No one element may contain what several contain together, so only what lies beyond all of them fails.
        bool isElsewhere = Element.IsOutside(outerExtent, inner.Extent) || overlapping.Some == Ternary.Fails;
        return isElsewhere ? Ternary.Fails : Ternary.Unknown;
    }

    private static bool TryGetMoments(in EdtfForm left, in EdtfForm right, out MomentRange leftMoment, out MomentRange rightMoment)
    {
        bool haveTimes = left.Kind == EdtfKind.DateTime && right.Kind == EdtfKind.DateTime;
        bool inUtc = haveTimes && (left.Time.Offset is not null || right.Time.Offset is not null);
        leftMoment = haveTimes ? new(left, inUtc) : default;
        rightMoment = haveTimes ? new(right, inUtc) : default;
        return haveTimes;
    }

    private static bool AreTooMany(in EdtfForm left, string leftText, in EdtfForm right, string rightText) =>
        left.IsSet && right.IsSet && (long)leftText.Length * rightText.Length > MostPairs;
}
