using System.Collections;
using System.Reflection;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>Everything that values hold on to, however deep.</summary>
internal static class ObjectGraph
{
    /// <summary>The objects reachable from some, each once. What the runtime itself is made of (types, members, code) is left out.</summary>
    public static IEnumerable<object> From(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out object? next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            yield return next;
            foreach (object value in Parts(next))
            {
                open.Push(value);
            }
        }
    }

    private static IEnumerable<object> Parts(object whole)
    {
        if (whole is string or MemberInfo or Pointer || whole.GetType().IsPrimitive || whole.GetType().IsEnum)
        {
            return [];
        }

        return whole is Array array
            ? array.GetType().GetElementType()!.IsPrimitive ? [] : ((IEnumerable)array).OfType<object>()
            : Fields(whole.GetType()).Select(f => f.GetValue(whole)).OfType<object>();
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike)
                {
                    yield return field;
                }
            }
        }
    }
}
