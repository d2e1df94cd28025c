using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes what System.Text.Json needs, from .NET 8 on.</summary>
internal static class JsonEmitter
{
    private const string Json = "global::DialogueFacts.Json";

    /// <summary>The attribute on a record, or on an interface.</summary>
    public static void WriteAttribute(IndentedWriter writer, ApiPlan plan, int @class, string name)
    {
        string type = plan.Qualify(name);
        WriteAttribute(
            writer, plan.Classes[@class].MayBeFact ? $"{Json}.FactJsonConverter<{type}, {plan.Qualify("FactsJson")}>" : $"{Json}.PartJsonConverter<{type}>");
    }

    /// <summary>The attribute on an enum.</summary>
    public static void WriteAttribute(IndentedWriter writer, ApiPlan plan, EnumPlan @enum) =>
        WriteAttribute(writer, $"{Json}.EnumJsonConverter<{@enum.Type}, {plan.Qualify("FactsJson")}>");

    /// <summary>The static type information of a record.</summary>
    public static void WriteTypeInfo(IndentedWriter writer, ApiPlan plan, RecordPlan record)
    {
        string type = plan.Qualify(record.Name);
        writer.Write(
            $$"""
            #if NET8_0_OR_GREATER
            /// <summary>For <c>JsonSerializer</c> in apps that are trimmed or compiled ahead of time.</summary>
            public static {{(record.HoldsData ? "" : "new ")}}global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{{type}}> JsonTypeInfo =>
                {{plan.Qualify("FactsJson")}}.Default.TypeInfo<{{type}}>();
            #endif
            """);
        writer.Blank();
    }

    public static GeneratedFile Emit(ApiPlan plan)
    {
        IndentedWriter writer = SourceFile.Begin(plan, plan.Model.Files[0].Name);
        writer.Write("#if NET8_0_OR_GREATER");
        EmitResolver(writer, plan);
        writer.Write("#endif");
        return new GeneratedFile("Json.g.cs", writer.ToString());
    }

    private static void WriteAttribute(IndentedWriter writer, string converter) => writer.Write(
        $"""
        #if NET8_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]
        #endif
        """);

    private static void EmitResolver(IndentedWriter writer, ApiPlan plan)
    {
        const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
        EnumPlan[] enums = [.. plan.Enums.Where(e => e.IsGenerated)];
        IEnumerable<string> keys = plan.Classes.Where(c => c.IsFact).Select(c => c.Class.Identifier!.Key).Distinct(StringComparer.Ordinal);
        writer.Write("/// <summary>Tells <c>JsonSerializer</c> of these facts, in apps that are trimmed or compiled ahead of time.</summary>");
        writer.Write(SourceFile.GeneratedCode);
        using (writer.Open($"public sealed class FactsJson : {Json}.FactJsonResolver<{plan.Qualify("FactsJson")}>"))
        {
            writer.Write(
                $$"""
                protected override global::DialogueFacts.Data.FactTable Table => {{plan.Qualify("CompiledFacts")}}.Facts;

                protected override string[] IdentifierKeys => new string[] { {{string.Join(", ", keys.Select(LiteralWriter.String))}} };
                """);
            writer.Blank();
            using (writer.Open($"protected override {TypeInfo}? Resolve(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)"))
            {
                writer.Write($"{TypeInfo}? info = null;");
                IEnumerable<string> known =
                [
                    .. plan.Records.Select(r => Known(plan, r.Class, r.Name)),
                    .. plan.Interfaces.Select(i => Known(plan, i.Class, i.Name)),
                    .. enums.Select(e => $"Enum<{e.Type}>"),
                ];
                foreach (string find in known)
                {
                    writer.Write($"info ??= {find}(type, options);");
                }

                writer.Write("return info;");
            }

            writer.Blank();
            using (writer.Open("protected override global::DialogueFacts.Data.EnumTexts? Texts(global::System.Type type)"))
            {
                foreach (EnumPlan @enum in enums)
                {
                    writer.Write($"if (type == typeof({@enum.Type})) return {plan.Qualify(@enum.TextsName)}.Texts;");
                }

                writer.Write("return null;");
            }
        }
    }

    private static string Known(ApiPlan plan, int @class, string name) => $"{(plan.Classes[@class].MayBeFact ? "Fact" : "Part")}<{plan.Qualify(name)}>";
}
