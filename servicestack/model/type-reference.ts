/** Names the type of a member, an item or a response. */

/** A scalar, a list, a dictionary, or a type of the model by its name. */
export type TypeReference =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly isNullable?: true }
  | ListReference
  | DictionaryReference
  | NamedReference

/** A list; where it is neither `List<T>` nor `T[]`, `collection` says what .NET calls it: `HashSet`. */
export interface ListReference {
  readonly kind: 'list'
  readonly items: TypeReference
  readonly isArray?: true
  readonly collection?: string
}

/**
 * A dictionary; its keys are text where no source says more. Where it is no `Dictionary<K,V>`, `collection` says what
 * .NET calls it: `SortedDictionary`.
 */
export interface DictionaryReference {
  readonly kind: 'dictionary'
  readonly values: TypeReference
  readonly keys?: TypeReference
  readonly collection?: string
}

/** A type of the model, of the framework or of .NET; inside a generic class also one of its type parameters. */
export interface NamedReference {
  readonly kind: 'named'
  readonly name: string
  /** What a generic type is closed with: `Page<Vessel>`. */
  readonly arguments?: readonly TypeReference[]
  readonly isNullable?: true
}

/** What a TypeScript DTO can tell apart (`string`, `boolean`, `number`), or the .NET type where a source names it. */
export type Scalar = 'string' | 'boolean' | 'number' | NetScalar

/** Scalars of .NET that TypeScript cannot tell apart. Text holds what a JavaScript number cannot: see `WireValue`. */
export type NetScalar =
  | 'sbyte'
  | 'byte'
  | 'short'
  | 'ushort'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'float'
  | 'double'
  | 'decimal'
  | 'char'
  | 'DateTime'
  | 'DateTimeOffset'
  | 'TimeSpan'
  | 'DateOnly'
  | 'TimeOnly'
  | 'Guid'
  | 'Uri'
  | 'bytes'
  | 'object'
