using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Generator.Emit.Encoding;

namespace DialogueFacts.Generator.Emit;

/// <summary>Prints objects as the text that the runtime reads them from.</summary>
internal static class DataEmitter
{
    /// <summary>The members of a class that derives from the runtime's <c>FactFileData</c>.</summary>
    public static void Emit(IndentedWriter writer, ChunkWriter chunks, int facts, int roots)
    {
        writer.Write($"public override int FactCount => {facts};");
        writer.Blank();
        writer.Write($"public override int RootCount => {roots};");
        writer.Blank();
        PageSwitchWriter.Write(writer, "public override global::System.ReadOnlySpan<byte> Chunk(int number)", "number", chunks.Chunks());
        writer.Blank();
        PageSwitchWriter.Write(writer, "public override global::System.ReadOnlySpan<byte> Directory(int page)", "page", chunks.Directory());
    }

    /// <summary>The defaults of the root, within the fact table; nothing if there are none.</summary>
    public static void EmitRootDefaults(IndentedWriter writer, ApiPlan plan)
    {
        if (RootDefaults.Of(plan.Model) is not { } defaults)
        {
            return;
        }

        var buffer = new DataBuffer();
        var chunks = new ChunkWriter();
        new ObjectEncoder(plan, buffer, default, default).Write(defaults);
        chunks.Add(buffer);
        writer.Blank();
        writer.Write("protected override global::DialogueFacts.Data.FactFileData CreateRootDefaults() => new RootDefaults();");
        writer.Blank();
        using (writer.Open("private sealed class RootDefaults : global::DialogueFacts.Data.FactFileData"))
        {
            Emit(writer, chunks, facts: 0, roots: 1);
        }
    }
}
