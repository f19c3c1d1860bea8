/** Finds what a record is known by in its world. */

import { MswDataError } from './msw-data-error.ts'

/**
 * Returns the value of the member `key` as the id of an entity.
 * Throws an MswDataError `no-key` where it is neither a text nor a number, or empty.
 * @example keyOf({ id: 'S1001' }, 'id') // 'S1001'
 */
export function keyOf(record: object, key: string): string {
  const value: unknown = Reflect.get(record, key)
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value)
  throw new MswDataError(
    'no-key',
    `A record has no "${key}", by which a world finds it. Give it one, or name another member as the key.`,
  )
}
