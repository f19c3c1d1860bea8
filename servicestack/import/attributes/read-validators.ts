/** Reads ServiceStack's validators from the attributes of a property. */

import type { Attribute } from './attribute.ts'

/** Returns the validators as they are written in `[Validate("…")]`, or the condition there; `[ValidateNotNull]` is one too. */
export function readValidators(attributes: readonly Attribute[]): readonly string[] {
  return attributes.flatMap(({ name, values, named }) => {
    const first = values[0] ?? named.get('Condition')
    if (name === 'Validate') return typeof first === 'string' ? [first] : []
    if (!/^Validate[A-Z]/.test(name) || name === 'ValidateRequest') return []
    const validator = name.slice('Validate'.length)
    return [values.length === 0 ? validator : `${validator}(${values.map(spell).join(',')})`]
  })
}

/** Text stands between back quotes in the language of validators. */
function spell(value: Attribute['values'][number]): string {
  return typeof value === 'string' ? `\`${value}\`` : String(value)
}
