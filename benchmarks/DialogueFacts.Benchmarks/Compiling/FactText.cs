using System.Text;
using DialogueFacts.Benchmarks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>A file of facts as the C# compiler hands it to generators.</summary>
internal sealed class FactText(FactFile file) : AdditionalText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public const string Folder = "/project/";

    private readonly SourceText _text = SourceText.From(file.Text, Utf8);

    public override string Path => Folder + file.Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
