/** Names the XML namespaces of data contracts. */

/** XML Schema, where most scalars live. */
export const schemaNamespace = 'http://www.w3.org/2001/XMLSchema'

/** What `i:nil` and `i:type` belong to. */
export const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** The scalars that XML Schema does not know. */
export const serializationNamespace = 'http://schemas.microsoft.com/2003/10/Serialization/'

/** Lists of scalars, and dictionaries. */
export const arraysNamespace = `${serializationNamespace}Arrays`

/** Returns the contract namespace of a C# namespace. */
export function contractNamespace(namespace: string): string {
  return `http://schemas.datacontract.org/2004/07/${namespace}`
}

/** True for the namespaces of scalars, which leave no trace in the names of generic classes. */
export function isBuiltIn(namespace: string): boolean {
  return namespace === schemaNamespace || namespace === serializationNamespace
}
