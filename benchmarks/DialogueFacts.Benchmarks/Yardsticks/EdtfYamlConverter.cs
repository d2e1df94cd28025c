using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace DialogueFacts.Benchmarks.Yardsticks;

/// <summary>Dates for YamlDotNet, which knows no attribute of ours.</summary>
internal sealed class EdtfYamlConverter : IYamlTypeConverter
{
    public bool Accepts(Type type) => type == typeof(EdtfDate) || type == typeof(EdtfDate?);

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) => EdtfDate.Parse(parser.Consume<Scalar>().Value);

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
}
