using System.Collections;
using System.Reflection;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Reads every property of every object that can be reached, so that whatever fails to decode does so.</summary>
internal sealed class PropertyReader
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many values were there.</summary>
    public int Values { get; private set; }

    /// <summary>The static properties of a namespace's public classes.</summary>
    public void ReadStatics(Assembly assembly, string @namespace)
    {
        foreach (Type type in assembly.GetTypes().Where(t => t.Namespace == @namespace && t is { IsPublic: true, IsAbstract: true, IsSealed: true }))
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            {
                Read(property.GetValue(null));
            }
        }
    }

    private void Read(object? value)
    {
        Values += value is null or IEnumerable and not string ? 0 : 1;
        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items)
            {
                Read(item);
            }
        }
        else if (value is ICompiledObject && _seen.Add(value))
        {
            Assert.NotEmpty(value.ToString()!);
            Assert.True(value.Equals(value));
            _ = value.GetHashCode();
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Read(property.GetValue(value));
            }
        }
    }
}
