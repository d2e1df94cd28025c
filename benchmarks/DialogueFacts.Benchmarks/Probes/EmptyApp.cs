using System;

long before = GC.GetAllocatedBytesForCurrentThread();
string name = "Ana";
Console.WriteLine(name + "|" + (GC.GetAllocatedBytesForCurrentThread() - before));
