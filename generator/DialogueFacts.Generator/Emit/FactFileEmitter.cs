using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit.Encoding;

namespace DialogueFacts.Generator.Emit;

/// <summary>Prints what becomes of one data file: its text, and a member for each of its facts.</summary>
public static class FactFileEmitter
{
    /// <summary>Looks at nothing but its arguments, so that it has to run again only when they change.</summary>
    /// <param name="members">Of the file's facts, those that have a member.</param>
    /// <param name="matches">How the file's excerpts were found.</param>
    /// <param name="links">What the file's texts name.</param>
    public static GeneratedFile Emit(ApiPlan plan, FactFile file, EquatableArray<FactMember> members, EquatableArray<EvidenceMatch> matches, FileLinks links)
    {
        string dataClass = HintNames.DataClass(file.Name);
        IndentedWriter writer = SourceFile.Begin(plan, file.Name);
        using (writer.Open("internal static partial class CompiledFacts"))
        {
            writer.Write(SourceFile.GeneratedCode);
            using (writer.Open($"internal sealed class {dataClass} : global::DialogueFacts.Data.FactFileData"))
            {
                EmitData(writer, plan, file, matches, links);
            }
        }

        MemberEmitter.Emit(writer, plan, file, dataClass, members);
        return new GeneratedFile(HintNames.OfData(file.Name), writer.ToString());
    }

    private static void EmitData(IndentedWriter writer, ApiPlan plan, FactFile file, EquatableArray<EvidenceMatch> matches, FileLinks links)
    {
        var buffer = new DataBuffer();
        var objects = new ObjectEncoder(plan, buffer, matches, links.Named);
        var chunks = new ChunkWriter();
        foreach (FactObject fact in file.Facts)
        {
            buffer.Clear();
            objects.Write(fact);
            chunks.Add(buffer);
        }

        writer.Write($"internal static T Get<T>(int ordinal) where T : class => Facts.Fact<T>(FactTable.{HintNames.DataClass(file.Name)}, ordinal);");
        writer.Blank();
        int roots = WriteRoots(file, objects, buffer, chunks);
        DataEmitter.Emit(writer, chunks, file.Facts.Count, roots);
    }

    /// <summary>What the file says of the root besides facts.</summary>
    private static int WriteRoots(FactFile file, ObjectEncoder objects, DataBuffer buffer, ChunkWriter chunks)
    {
        int count = 0;
        foreach (FactObject root in file.Roots.Where(r => r.Class.Identifier is null))
        {
            buffer.Clear();
            if (objects.Write(root, slot => !CataloguePlanner.IsCatalogue(slot, out _)))
            {
                chunks.Add(buffer);
                count++;
            }
        }

        return count;
    }
}
