using System.Text;

namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>Takes what an editor put into an excerpt out of it again.</summary>
internal static class EditorialMarks
{
    /// <summary><c>[...]</c> becomes an ellipsis, <c>[T]he</c> is <c>The</c>, any other <c>[text]</c> goes.</summary>
    public static string Remove(string excerpt)
    {
        var left = new StringBuilder(excerpt.Length);
        for (int i = 0; i < excerpt.Length; i++)
        {
            int close = excerpt[i] == '[' ? excerpt.IndexOf(']', i) : -1;
            if (close < 0)
            {
                left.Append(excerpt[i]);
                continue;
            }

            string within = excerpt.Substring(i + 1, close - i - 1).Trim();
            bool isCapital = within.Length == 1 && char.IsLetter(within[0]) && close + 1 < excerpt.Length && char.IsLetter(excerpt[close + 1]);
            left.Append(isCapital ? within : within is "..." or "…" ? " … " : "");
            i = close;
        }

        return left.ToString();
    }
}
