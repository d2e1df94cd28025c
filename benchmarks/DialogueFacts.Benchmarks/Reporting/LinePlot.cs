using System.Globalization;
using System.Text;

namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>Growth as a picture: both axes logarithmic, so that cost in proportion to the facts is a straight line that rises as the grid does.</summary>
internal sealed class LinePlot
{
    private const int Width = 640;
    private const int Height = 400;
    private const int Left = 80;
    private const int Right = 24;
    private const int Top = 56;
    private const int Bottom = 56;

    private static readonly string[] Colors = ["#1f6feb", "#b35900", "#2da44e", "#8250df"];

    private readonly StringBuilder _svg = new();
    private readonly (int From, int To) _x;
    private readonly (int From, int To) _y;

    private LinePlot(Growth growth)
    {
        _x = Decades(growth.Curves.SelectMany(c => c.Points).Select(p => (double)p.Facts));
        _y = Decades(growth.Curves.SelectMany(c => c.Points).Select(p => p.Value));
        _svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        _svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>\n");
        Text(Left, 22, $"{growth.Title}: {growth.Unit} by number of facts", "start", "font-weight=\"bold\" font-size=\"14\"");
        DrawGrid();
        for (int i = 0; i < growth.Curves.Count; i++)
        {
            Draw(growth.Curves[i], i);
        }

        _svg.Append("</svg>\n");
    }

    /// <summary>Writes the plot under the growth's name.</summary>
    public static void Write(Growth growth, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, growth.Name + ".svg"), new LinePlot(growth)._svg.ToString());
    }

    private void DrawGrid()
    {
        for (int decade = _x.From; decade <= _x.To; decade++)
        {
            double x = X(Math.Pow(10, decade));
            Line(x, Top, x, Height - Bottom);
            Text(x, Height - Bottom + 20, Math.Pow(10, decade).ToString("N0", CultureInfo.InvariantCulture), "middle");
        }

        for (int decade = _y.From; decade <= _y.To; decade++)
        {
            double y = Y(Math.Pow(10, decade));
            Line(Left, y, Width - Right, y);
            Text(Left - 8, y + 4, Math.Pow(10, decade).ToString("#,0.####", CultureInfo.InvariantCulture), "end");
        }

        Text((Left + Width - Right) / 2.0, Height - 12, "facts", "middle");
    }

    private void Draw(Curve curve, int number)
    {
        string color = Colors[number % Colors.Length];
        string points = string.Join(' ', curve.Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Facts):0.0},{Y(p.Value):0.0}")));
        _svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>\n");
        foreach ((int facts, double value) in curve.Points)
        {
            _svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(facts):0.0}\" cy=\"{Y(value):0.0}\" r=\"3\" fill=\"{color}\"/>\n");
            Text(X(facts) + (facts == curve.Points[^1].Facts ? -6 : 6), Y(value) - 8, Print.Number(value), facts == curve.Points[^1].Facts ? "end" : "start", $"fill=\"{color}\"");
        }

        int x = Left + number * 270;
        _svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"34\" width=\"12\" height=\"4\" fill=\"{color}\"/>\n");
        Text(x + 18, 40, curve.Label, "start");
    }

    private void Line(double x1, double y1, double x2, double y2) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.0}\" y1=\"{y1:0.0}\" x2=\"{x2:0.0}\" y2=\"{y2:0.0}\" stroke=\"#d0d7de\"/>\n");

    private void Text(double x, double y, string text, string anchor, string more = "") =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.0}\" y=\"{y:0.0}\" text-anchor=\"{anchor}\" {more}>{System.Security.SecurityElement.Escape(text)}</text>\n");

    private double X(double facts) => Left + (Math.Log10(facts) - _x.From) / (_x.To - _x.From) * (Width - Left - Right);

    private double Y(double value) => Height - Bottom - (Math.Log10(value) - _y.From) / (_y.To - _y.From) * (Height - Top - Bottom);

    /// <summary>The powers of ten around some values; at least one decade.</summary>
    private static (int From, int To) Decades(IEnumerable<double> values)
    {
        double[] all = [.. values];
        int from = (int)Math.Floor(Math.Log10(all.Min()));
        return (from, Math.Max(from + 1, (int)Math.Ceiling(Math.Log10(all.Max()))));
    }
}
