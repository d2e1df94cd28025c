using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Sessions;

/// <summary>Looks facts up, and does the same with what .NET has.</summary>
public static class Probe
{
    private static string[] ids = [];
    private static Delegate[] array = [];
    private static Node[] nodes = [];
    private static Delegate[] touched = [];
    private static FrozenDictionary<string, Delegate> frozen = FrozenDictionary<string, Delegate>.Empty;

    /// <summary>Touches all facts, and takes some identifiers to look up.</summary>
    public static void Prepare(int count)
    {
        array = Delegates.All.ToArray();
        frozen = array.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        touched = array.Where((_, i) => i % Math.Max(1, array.Length / count) == 0).Take(count).ToArray();
        ids = touched.Select(d => new string(d.Id)).ToArray();
        Dictionary<Delegate, Node> byDelegate = array.ToDictionary(d => d, _ => new Node());
        foreach (Delegate d in array) byDelegate[d].Mentor = byDelegate[d.Mentor!];
        nodes = touched.Select(d => byDelegate[d]).ToArray();
        Find();
    }

    public static int Find()
    {
        int found = 0;
        foreach (string id in ids) if (Delegates.Find(id) is not null) found++;
        return found;
    }

    public static int FindFrozen()
    {
        int found = 0;
        foreach (string id in ids) if (frozen.TryGetValue(id, out Delegate? _)) found++;
        return found;
    }

    public static int At()
    {
        int found = 0;
        for (int i = 0; i < ids.Length; i++) if (Delegates.All[i] is not null) found++;
        return found;
    }

    public static int AtArray()
    {
        int found = 0;
        for (int i = 0; i < ids.Length; i++) if (array[i] is not null) found++;
        return found;
    }

    public static int Follow()
    {
        int found = 0;
        foreach (Delegate d in touched) if (d.Mentor is not null) found++;
        return found;
    }

    public static int FollowField()
    {
        int found = 0;
        foreach (Node node in nodes) if (node.Mentor is not null) found++;
        return found;
    }

    private sealed class Node
    {
        public Node? Mentor;
    }
}
