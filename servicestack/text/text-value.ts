/** Values as writers take them, and as readers give them to those who ask for all of it. */

/**
 * A value as JSON knows it, and what JSON does not know: whole numbers beyond a JavaScript number's reach as `bigint`
 * (text serves as well), and maps, which keep the order of keys such as `10` and `9`.
 */
export type TextValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly TextValue[]
  | TextObject
  | ReadonlyMap<string, TextValue>

/** Members by wire name; one without a value is absent. */
export interface TextObject {
  readonly [name: string]: TextValue | undefined
}

/** True for a list. */
export function isItems(value: TextValue): value is readonly TextValue[] {
  return Array.isArray(value)
}

/** True for an object, lists excepted; a map is one without members. */
export function isMembers(value: TextValue): value is TextObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
