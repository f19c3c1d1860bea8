/** A small API whose data contracts are rows in some formats. */

import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import type { DataType } from '#servicestack/model/data-type.ts'

const source = `
using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
namespace Fleet {
public enum Colour { Red, Blue, [EnumMember(Value = "a,b")] Odd }
public class Berth { public string A { get; set; } public int N { get; set; } }
public class Quay : Berth { public string Extra { get; set; } }
[DataContract] public class Found { [DataMember] public string Name { get; set; } [DataMember] public List<Berth> Items { get; set; } }
[DataContract] public class Names { [DataMember] public Berth First { get; set; } [DataMember] public List<string> Roles { get; set; } }
[DataContract] public class Single { [DataMember] public string Name { get; set; } [DataMember] public Berth Berth { get; set; } }
[DataContract] public class Plain { [DataMember(Order = 2)] public string A { get; set; } [DataMember(Order = 1, Name = "beta")] public string B { get; set; } }
[DataContract] public class Map { [DataMember] public Dictionary<string, string> Tags { get; set; } }
[DataContract] public class Refused { [DataMember] public string Name { get; set; } [DataMember] public Inner ResponseStatus { get; set; } }
public class Inner { public string Code { get; set; } }
public class Nest {
  public string Name { get; set; } public List<Berth> Items { get; set; } public Dictionary<string, string> Map { get; set; }
  public Berth In { get; set; } public char Ch { get; set; } public Colour? C { get; set; } public object O { get; set; }
  public Uri U { get; set; } public bool B { get; set; } public double D { get; set; } public int? Ni { get; set; }
  public Colour E { get; set; } public DateTime Dt { get; set; } public List<int> Is { get; set; } public string URLPath { get; set; }
}
public class Ask : IReturn<Nest> { }
public class All : IReturnVoid {
  public Quay Quay { get; set; } public Found Found { get; set; } public Names Names { get; set; } public Single Single { get; set; }
  public Plain Plain { get; set; } public Map Map { get; set; } public Refused Refused { get; set; }
}
}`

/** The model without open types, its classes with runtime names. */
export const contractModel = closeModel({ ...modelOf(source) })

function modelOf(text: string): ReturnType<typeof importCSharp>['model'] {
  const { model } = importCSharp(text)
  return { ...model, types: model.types.map(withRuntimeName) }
}

function withRuntimeName(type: DataType): DataType {
  return type.kind === 'class' ? { ...type, runtimeName: `Fleet.${type.name}, Fleet` } : type
}
