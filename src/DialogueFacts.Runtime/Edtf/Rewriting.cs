using System.Text;

namespace DialogueFacts;

/// <summary>Turns a text that is not EDTF, step by step, into one that may be.</summary>
internal sealed class Rewriting
{
    public Rewriting(string text)
    {
        Text = text;
        ApplyToAll(WordNotation.Rules);
        ApplyToAll(WholeNotation.BeforeDates);
        ApplyToDates(DraftNotation.Rules);
        ApplyToDates(DateNotation.Rules);
        ApplyToAll(WholeNotation.AfterDates);
    }

    public string Text { get; private set; }

    /// <summary>The first rule that changed something, one about the draft before others.</summary>
    public RewritingRule? First { get; private set; }

    private void ApplyToAll(IEnumerable<RewritingRule> rules)
    {
        foreach (RewritingRule rule in rules)
        {
            Text = Apply(rule, Text);
        }
    }

    /// <summary>Applies the rules to each date between the characters that intervals and sets add.</summary>
    private void ApplyToDates(RewritingRule[] rules)
    {
        StringBuilder result = new(Text.Length);
        int start = 0;
        for (int i = 0; i <= Text.Length; i++)
        {
            bool isDots = i + 1 < Text.Length && Text[i] == '.' && Text[i + 1] == '.';
            if (i < Text.Length && !isDots && Text[i] is not ('/' or ',' or '[' or ']' or '{' or '}'))
            {
                continue;
            }

            string date = Text.Substring(start, i - start);
            foreach (RewritingRule rule in rules)
            {
                date = date.Length == 0 ? date : Apply(rule, date);
            }

            int end = Math.Min(Text.Length, i + (isDots ? 2 : 1));
            result.Append(date).Append(Text, i, end - i);
            start = end;
            i = end == i ? i : end - 1;
        }

        Text = result.ToString();
    }

    private string Apply(RewritingRule rule, string text)
    {
        string rewritten = rule.Rewrite(text);
        if (rewritten != text && (First is null || (rule.Kind == EdtfProblemKind.DraftSyntax && First.Kind != EdtfProblemKind.DraftSyntax)))
        {
            First = rule;
        }

        return rewritten;
    }
}
