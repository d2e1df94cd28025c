using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Yardsticks;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DialogueFacts.Benchmarks.InProcess;

/// <summary>All facts, every slot read. Each method holds on to all of them until it is done.</summary>
public class Loading
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeConverter(new EdtfYamlConverter())
        .Build();

    private readonly FactFile[] _yaml = [.. Facts.Files.Take(Facts.FileCount)];
    private readonly byte[][] _json;
    private readonly int[] _pairs;
    private readonly Func<int[], long> _read = ReadCompiled;

    public Loading()
    {
        ArchiveData[] archives = [.. _yaml.Select(Deserialize)];
        _json = [.. archives.Select(a => JsonSerializer.SerializeToUtf8Bytes(a, ArchiveJson.Default.ArchiveData))];
        _pairs = [.. archives.Select(a => a.Sessions.Count)];
    }

    internal static FactSet Facts { get; set; } = FactSet.Of(1000);

    /// <summary>The loop over compiled facts, compiled with them.</summary>
    internal static Func<int[], long> ReadCompiled { get; set; } = _ => 0;

    [Benchmark]
    public ArchiveData[] YamlDotNet() => Array.ConvertAll(_yaml, Deserialize);

    [Benchmark]
    public ArchiveData[] SystemTextJson() => Array.ConvertAll(_json, j => JsonSerializer.Deserialize(j, ArchiveJson.Default.ArchiveData)!);

    [Benchmark]
    public long Compiled() => _read(_pairs);

    private static ArchiveData Deserialize(FactFile file) => Yaml.Deserialize<ArchiveData>(file.Text);
}
