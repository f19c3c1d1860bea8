/** Tells what .NET can call a type, a property or a namespace. */

const identifier = '@?[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]*(?:`\\d+)?'
const typeName = new RegExp(`^${identifier}(?:[.+]${identifier})*(?:\\[\\]){0,32}$`, 'u')

/** Most names, told quicker. */
const plainName = /^[A-Za-z_]\w*$/

/** True for identifiers in any script, dotted or nested (`Outer+Inner`), generic (``Page`1``), or of arrays. */
export function isTypeName(text: string): boolean {
  return plainName.test(text) || typeName.test(text)
}
