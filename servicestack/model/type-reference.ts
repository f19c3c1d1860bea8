/** Names the type of a member, an item or a response. */

/** A scalar, a list, a dictionary, or a type of the model by its name. */
export type TypeReference =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly isNullable?: true }
  | { readonly kind: 'list'; readonly items: TypeReference; readonly isArray?: true }
  | { readonly kind: 'dictionary'; readonly values: TypeReference; readonly keys?: TypeReference }
  | { readonly kind: 'named'; readonly name: string; readonly isNullable?: true }

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
  | 'Guid'
  | 'Uri'
  | 'bytes'
  | 'object'
