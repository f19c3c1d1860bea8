/** Spells the name of a C# property as ServiceStack's camelCase writes it. */

/**
 * Lower-cases the leading capitals, keeping the last one when something else follows it.
 * @example camelCase('IMONumber') // imoNumber
 */
export function camelCase(name: string): string {
  return name.replace(/^[A-Z](?:[A-Z](?=[A-Z]|$))*/, (capitals) => capitals.toLowerCase())
}
