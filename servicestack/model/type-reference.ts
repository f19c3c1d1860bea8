/** Names the type of a member, an item or a response. */

/** A scalar, a list, a string dictionary, or a type of the model by its name. */
export type TypeReference =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'list'; readonly items: TypeReference }
  | { readonly kind: 'dictionary'; readonly values: TypeReference }
  | { readonly kind: 'named'; readonly name: string }

/** The scalars that a TypeScript DTO can tell apart. */
export type Scalar = 'string' | 'boolean' | 'number'
