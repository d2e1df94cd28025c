using System;

long before = GC.GetAllocatedBytesForCurrentThread();
string name = Sessions.Delegates.All["delegate-000007"].Name;
Console.WriteLine(name + "|" + (GC.GetAllocatedBytesForCurrentThread() - before));
