using DialogueFacts.Compiler.Naming;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes the part of the fact table that follows from the model.</summary>
internal static class TableEmitter
{
    public static GeneratedFile Emit(ApiPlan plan)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Model.Files[0].Name);
        writer.Write(SourceFile.GeneratedCode);
        using (writer.Open("internal static partial class CompiledFacts"))
        {
            writer.Write(
                """
                internal static readonly FactTable Facts = new FactTable();

                #if NET6_0_OR_GREATER
                internal static global::System.DateOnly DecodeDate(global::System.ReadOnlySpan<byte> utf8) =>
                    global::System.DateOnly.FromDateTime(global::DialogueFacts.Data.Decode.Date(utf8));

                internal static global::System.TimeOnly DecodeTime(global::System.ReadOnlySpan<byte> utf8) =>
                    global::System.TimeOnly.FromTimeSpan(global::DialogueFacts.Data.Decode.Time(utf8));
                #else
                internal static global::System.DateTime DecodeDate(global::System.ReadOnlySpan<byte> utf8) => global::DialogueFacts.Data.Decode.Date(utf8);

                internal static global::System.TimeSpan DecodeTime(global::System.ReadOnlySpan<byte> utf8) => global::DialogueFacts.Data.Decode.Time(utf8);
                #endif
                """);
            writer.Blank();
            using (writer.Open("internal sealed partial class FactTable : global::DialogueFacts.Data.FactTable"))
            {
                EmitCreate(writer, plan);
                EmitShapes(writer, plan);
                EmitPathNames(writer, plan);
                EmitEnums(writer, plan);
                DataEmitter.EmitRootDefaults(writer, plan);
            }
        }

        return new GeneratedFile("Table.g.cs", writer.ToString());
    }

    private static void EmitCreate(IndentedWriter writer, ApiPlan plan)
    {
        using (writer.Open("protected override object Create(in global::DialogueFacts.Data.FactSlots slots)"))
        {
            using (writer.Open("switch (slots.ClassNumber)"))
            {
                foreach (ClassPlan @class in plan.Classes.Where(c => c.IsCreated))
                {
                    writer.Write($"case {@class.Class.Number}: return new {@class.RecordType}(in slots);");
                }

                writer.Write("default: throw new global::System.InvalidOperationException(\"There is no such class.\");");
            }
        }

        writer.Blank();
        writer.Write(
            """
            #if NET6_0_OR_GREATER
            protected override object BoxDate(global::System.DateTime value) => global::System.DateOnly.FromDateTime(value);

            protected override object BoxTime(global::System.TimeSpan value) => global::System.TimeOnly.FromTimeSpan(value);
            #endif
            """);
        writer.Blank();
    }

    private static void EmitShapes(IndentedWriter writer, ApiPlan plan)
    {
        writer.Write(
            $$"""
            private readonly global::DialogueFacts.Data.ClassShape?[] _shapes = new global::DialogueFacts.Data.ClassShape?[{{plan.Classes.Count}}];

            protected override global::DialogueFacts.Data.ClassShape Shape(int number) => _shapes[number] ??= CreateShape(number);
            """);
        writer.Blank();
        using (writer.Open("private global::DialogueFacts.Data.ClassShape CreateShape(int number)"))
        {
            using (writer.Open("switch (number)"))
            {
                foreach (ClassPlan @class in plan.Classes.Where(c => c.IsCreated || c.Base >= 0 || c.RecordType.Length > 0))
                {
                    EmitShape(writer, plan, @class);
                }

                writer.Write("default: throw new global::System.InvalidOperationException(\"There is no such class.\");");
            }
        }

        writer.Blank();
    }

    private static void EmitShape(IndentedWriter writer, ApiPlan plan, ClassPlan @class)
    {
        string parent = @class.Base < 0 ? "null" : $"Shape({@class.Base})";
        int inherited = @class.Base < 0 ? 0 : plan.Classes[@class.Base].Slots.Count;
        writer.Write($"case {@class.Class.Number}:");
        writer.Write($"    return new global::DialogueFacts.Data.ClassShape({LiteralWriter.String(@class.Name)}, {parent}, new global::DialogueFacts.Data.SlotShape[]");
        writer.Write("    {");
        foreach (DataSlot slot in @class.Slots.Where(s => s.Number >= 0 && (s.Slot.Number >= inherited || IsOther(s, plan.Classes[@class.Base]))))
        {
            writer.Write("        " + (IsPaths(slot, @class) ? Shape(slot, ValueForm.Paths, isList: false) : Shape(slot, slot.Form, slot.Storage.IsList)));
        }

        if (RuntimeTypes.IsEvidence(@class.Class) && @class.Base < 0)
        {
            writer.Write(
                $$"""
                        new global::DialogueFacts.Data.SlotShape({{EvidenceSlots.Match}}, "match", global::DialogueFacts.Data.ValueForm.Match),
                """);
        }

        writer.Write("    });");
    }

    private static bool IsPaths(DataSlot slot, ClassPlan @class) => slot.Number == EvidenceSlots.Supports && RuntimeTypes.IsEvidence(@class.Class);

    private static string Shape(DataSlot slot, ValueForm form, bool isList)
    {
        SlotStorage storage = slot.Storage;
        string[] more =
        [
            .. isList ? ["isList: true"] : Array.Empty<string>(),
            .. storage.Enum >= 0 ? [$"@enum: {storage.Enum}"] : Array.Empty<string>(),
            .. slot.Slot.IsIdentifier ? ["isIdentifier: true"] : Array.Empty<string>(),
            .. slot.Relation >= 0 ? [$"relation: {slot.Relation}"] : Array.Empty<string>(),
            .. slot.IsSourcing ? ["isSourcing: true"] : Array.Empty<string>(),
        ];
        return $"new global::DialogueFacts.Data.SlotShape({string.Join(", ", [$"{slot.Number}", LiteralWriter.String(slot.Slot.Key), $"global::DialogueFacts.Data.ValueForm.{form}", .. more])}),";
    }

    private static void EmitPathNames(IndentedWriter writer, ApiPlan plan)
    {
        if (plan.PathNames.Count == 0)
        {
            return;
        }

        writer.Write(
            $$"""
            private string[]? _pathNames;

            protected override string[] PathNames => _pathNames ??= new string[] { {{string.Join(", ", plan.PathNames.Select(LiteralWriter.String))}} };
            """);
        writer.Blank();
    }

    private static bool IsOther(DataSlot slot, ClassPlan above) =>
        above.Slots[slot.Slot.Number] is var other
        && (other.Slot.Key != slot.Slot.Key || other.Slot.IsIdentifier != slot.Slot.IsIdentifier || other.Form != slot.Form);

    private static void EmitEnums(IndentedWriter writer, ApiPlan plan)
    {
        EnumPlan[] enums = [.. plan.Enums.Where(e => !e.IsOpen)];
        foreach (EnumPlan @enum in enums.Where(e => e.IsRuntime))
        {
            EnumEmitter.WriteTexts(writer, @enum, $"private static readonly global::DialogueFacts.Data.EnumTexts Texts{@enum.Number} = ", ";");
            writer.Blank();
        }

        using (writer.Open("protected override global::DialogueFacts.Data.EnumTexts Texts(int number)"))
        {
            using (writer.Open("switch (number)"))
            {
                foreach (EnumPlan @enum in enums)
                {
                    writer.Write($"case {@enum.Number}: return {(@enum.IsRuntime ? $"Texts{@enum.Number}" : plan.Qualify(@enum.TextsName) + ".Texts")};");
                }

                writer.Write("default: throw new global::System.InvalidOperationException(\"There is no such enum.\");");
            }
        }

        writer.Blank();
        using (writer.Open("protected override object BoxEnum(int number, int value)"))
        {
            using (writer.Open("switch (number)"))
            {
                foreach (EnumPlan @enum in enums)
                {
                    writer.Write($"case {@enum.Number}: return ({@enum.Type})value;");
                }

                writer.Write("default: throw new global::System.InvalidOperationException(\"There is no such enum.\");");
            }
        }
    }
}
