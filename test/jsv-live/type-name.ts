/** The name of a type taken apart: `List<int?>` is a list, and its items are `int?`. */
export type TypeName =
  | { readonly kind: 'nullable'; readonly inner: string }
  | { readonly kind: 'list'; readonly items: string }
  | { readonly kind: 'dictionary'; readonly key: string; readonly values: string }
  | { readonly kind: 'plain'; readonly name: string }

/** Takes the outermost layer off a name. */
export function parseTypeName(name: string): TypeName {
  if (name.endsWith('?')) return { kind: 'nullable', inner: name.slice(0, -1) }
  if (name.endsWith('[]') && name !== 'byte[]') return { kind: 'list', items: name.slice(0, -2) }
  const [, items, key, values] = /^List<(.*)>$|^Dictionary<(\w+),(.*)>$/.exec(name) ?? []
  if (items !== undefined) return { kind: 'list', items }
  if (key !== undefined && values !== undefined) return { kind: 'dictionary', key, values }
  return { kind: 'plain', name }
}
