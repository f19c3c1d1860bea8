/** An API with all that data contracts name in their own way. */

import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import { withFramework } from '#servicestack/model/with-framework.ts'

const source = `
using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;
namespace Port.Base {
  public enum Flag { Red, Green }
  public class Entity { public string Zone {get;set;} public int Age {get;set;} }
  public class Crew { public string Name {get;set;} public List<string> Tags {get;set;} }
  public class Pair<A,B> { public A First {get;set;} public B Second {get;set;} }
}
namespace Port.Api {
  [Flags] public enum Rights { Read=1, Write=2, Admin=4 }
  public enum Gap { One=1, Two=2 }
  public class Page<T> { public List<T> Results {get;set;} public int Total {get;set;} public T First {get;set;} }
  [Route("/ships")] public class Ship : Entity, IReturn<Ship> {
    public string Name {get;set;} public string IMONumber {get;set;} public Flag Flag {get;set;} public Rights Rights {get;set;} public Crew Captain {get;set;}
    public List<Crew> Crew {get;set;} public Dictionary<string,Crew> Posts {get;set;} public List<int?> Depths {get;set;} public List<List<string>> Grid {get;set;}
    public Page<Crew> Page {get;set;} public Pair<string,int> Pair {get;set;} public KeyValuePair<string,int> Mark {get;set;} public Tuple<string,int> Range {get;set;}
    public DateTimeOffset? Due {get;set;} public object Anything {get;set;} public Gap? Gap {get;set;} public Dictionary<Flag,int> Counts {get;set;} public List<Flag> Flags {get;set;}
    public byte? Draught {get;set;} public char? Mast {get;set;} public Dictionary<bool,string> Lights {get;set;}
  }
  public class Yard { public class Dock { public string Id {get;set;} } public Dock Main {get;set;} public List<Dock> Docks {get;set;} }
  [DataContract] public class Notice { [DataMember(Order=2)] public string Body {get;set;} [DataMember(Order=1)] public string Title {get;set;} [DataMember(Name="from")] public string Sender {get;set;} }
  [Route("/harbour")] public class Visit : IReturnVoid { public Yard Yard {get;set;} public Notice Notice {get;set;} }
}`

/** The model, with the framework's own types beside it. */
export const port = withFramework(
  (({ model }) => ({
    ...model,
    title: 'Port',
    types: model.types.map((type) =>
      type.kind === 'class' ? { ...type, runtimeName: `${type.namespace}.${type.name}, port` } : type,
    ),
  }))(importCSharp(source)),
)

/** Namespaces, short for tables. */
export const shortened: readonly (readonly [long: string, short: string])[] = [
  ['http://schemas.datacontract.org/2004/07/', 'dc:'],
  ['http://schemas.microsoft.com/2003/10/Serialization/Arrays', 'arrays'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'instance'],
  ['http://www.w3.org/2001/XMLSchema', 'schema'],
]

/** Returns a text with its namespaces shortened. */
export function short(text: string): string {
  return shortened.reduce((all, [long, name]) => all.replaceAll(long, name), text)
}

/** Returns a text with its namespaces in full. */
export function long(text: string): string {
  return text
    .replaceAll('"dc:', '"http://schemas.datacontract.org/2004/07/')
    .replaceAll('"arrays"', '"http://schemas.microsoft.com/2003/10/Serialization/Arrays"')
    .replaceAll('"instance"', '"http://www.w3.org/2001/XMLSchema-instance"')
    .replaceAll('"schema"', '"http://www.w3.org/2001/XMLSchema"')
}
