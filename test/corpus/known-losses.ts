/** Lists what sources are known to lose of the facts that their kind carries, each with its reason. */

/** A known loss. */
export interface KnownLoss {
  /** The name of the source, its API and its version. */
  readonly source: RegExp
  /** The kind of the fact, its place and what was told instead of it. */
  readonly fact: RegExp
  readonly because: string
  /** How many facts are lost at most; none where only other recordings than ours show it. */
  readonly most: number
}

/** Every one of them; the first that fits counts. Traps are those that importing.md has numbered. */
export const knownLosses: readonly KnownLoss[] = [
  {
    source: /^types\.typescript/,
    fact: /^\S+ [^/:]*\.[^/:]*[/:]/,
    because: 'two classes of one name cannot be told apart without namespaces (trap 11)',
    most: 315,
  },
  {
    source: /^types\.typescript\.ts .*10\.15$/,
    fact: /^nullability .*: true, not told$/,
    because: 'a marked text may be a string or a nullable date, duration or GUID (trap 5)',
    most: 8,
  },
  {
    source: /typescript\.ts|page.*, typescript|csharp.*10\.15/,
    fact: /^nullability .*, not told$/,
    because: 'a value that a request must have has no question mark either way (trap 5)',
    most: 47,
  },
  {
    source: /^(?:types|metadata).* 6\.11$/,
    fact: /^generics .*\/genericArgs: /,
    because: '6.11 prints generic responses closed, without the names of their type parameters',
    most: 7,
  },
  {
    source: /csharp\.cs|none/,
    fact: /^(?:(?:wire-)?responses|scalars|wire-types) .*"([^"]*\[\][^"]*)\[\]"\}?, not .*"\1"\}?$/,
    because: 'an array of arrays is printed as an array (trap 16)',
    most: 10,
  },
  {
    source: /typescript/,
    fact: /^base-classes .*: "(\w+)<.*", not "\1<.*\b(?:string|number)\b.*"$/,
    because: 'what closes a base is text or number in TypeScript, and the keys of a dictionary are text',
    most: 0,
  },
  {
    source: /^types\.csharp/,
    fact: /^(?:types|namespaces|type-descriptions|nesting|flags|members|enum-\S+) [^/:]*\.[^/:]*[/:].*, not told$/,
    because: 'an enum nested in a class is not printed where another one shares its name',
    most: 0,
  },
  {
    source: /copy\.txt/,
    fact: /^tags .*, not told$/,
    because: 'tags cannot be selected, so a copy has none (trap 8)',
    most: 76,
  },
  {
    source: /\.txt/,
    fact: /^tags .*\["/,
    because: 'tags are glued, and one page does not tell where the first ends (trap 7)',
    most: 55,
  },
  {
    source: /none/,
    fact: /^(?:required|page-requirements) .*: (?:true, not false|false, not true)$/,
    because: 'Required is what ApiMember and validators ask, without IsRequired of DataMember',
    most: 53,
  },
  {
    source: /^openapi/,
    fact: /^tags .*, not told$/,
    because: 'a tag may be the first part of a path instead, and nothing says which',
    most: 48,
  },
  {
    source: /^openapi/,
    fact: /^member-descriptions .*, not told$/,
    because: 'properties that nobody can set, as those of interfaces, are left out',
    most: 0,
  },
  {
    source: /none \+ typescript/,
    fact: /^markers .*: "I\w+", not null$/,
    because: 'its TypeScript page was sent empty, and the other has no markers',
    most: 1,
  },
  {
    source: /page.*\.txt/,
    fact: /^descriptions .*: "(?:.*\\r|.*\\n\\n).*", not "/,
    because: 'text has neither the carriage returns nor the blank lines of a description',
    most: 0,
  },
  {
    source: /none, inner/,
    fact: /^descriptions .*: "(.*)", not "[^"]*\\n\1"$/,
    because: 'tags that hold blanks look like the first line of a description (trap 7)',
    most: 0,
  },
  {
    source: /page/,
    fact: /^\S*descriptions .*: "", not null$/,
    because: 'an empty description looks like none, but in code',
    most: 0,
  },
  {
    source: /none, .*\.txt/,
    fact: /^allowed-values .*: \[\[.*"".*\],null\], not \[\[/,
    because: 'text does not show that one of the values is empty',
    most: 0,
  },
  {
    source: /none, naive/,
    fact: /^members .*\/values: /,
    because: 'names of an enum are glued to any text that travels for them (trap 7)',
    most: 0,
  },
  {
    source: /none, naive/,
    fact: /^(?:scalars|wire-types) .*: "(?:string", not "object|.*\}?\[\]", not ".*[>}])"$/,
    because: 'no sample in XML tells what DataType= and arrays of dictionaries hide (traps 13, 16)',
    most: 0,
  },
  {
    source: /page/,
    fact: /^(?:scalars|wire-types|base-classes) [^:]*: "[^"]*_\d.*", not "/,
    because: 'a generic answer is printed closed, and nothing tells all that closes it (trap 1)',
    most: 0,
  },
]
