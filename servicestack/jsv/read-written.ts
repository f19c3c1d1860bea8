/** Reads a scalar or an enum that is spelled as ServiceStack spells it. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { isWritten } from '#servicestack/text/is-written.ts'
import { readEnum } from '#servicestack/text/read-enum.ts'
import type { ScalarRule } from '#servicestack/text/scalar-rule.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { EnumShape, ScalarShape } from '#servicestack/text/shape.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import type { StrictReading } from './strict-reading.ts'

/** Returns the value, or undefined for a text in any other spelling. */
export function readWritten(
  token: string,
  shape: ScalarShape | EnumShape,
  { zone, isForServer }: Pick<StrictReading, 'zone' | 'isForServer'>,
): WireValue | undefined {
  try {
    const value = shape.kind === 'enum' ? readEnum(token, shape.type) : readScalar(token, shape.rule, zone, isForServer)
    return isWritten(token, value, shape, zone) ? value : undefined
  } catch (error) {
    if (error instanceof SerializationError) return undefined
    throw error
  }
}

/** Says what a value may be, for those who wrote something else. */
export function spellingOf(shape: ScalarShape | EnumShape): string {
  if (shape.kind === 'scalar') return ` Write the ${shape.scalar} as ServiceStack does${examples[shape.scalar] ?? ''}.`
  return shape.type.isFlags ? ' Write the sum of its flags.' : ` Write one of ${[...shape.names].join(', ')}.`
}

const examples: Readonly<Partial<Record<Scalar, string>>> = {
  boolean: ': True or False',
  DateTime: ': 2024-01-02T03:04:05Z',
  TimeSpan: ': PT1H30M',
  Guid: ': 32 digits, without dashes',
}

/** A server's reader converts what others are given as it is. */
function readScalar(token: string, rule: ScalarRule, zone: Zone, isForServer: boolean): WireValue {
  const kept = isForServer ? undefined : rule.readWritten?.(token)
  return kept ?? rule.read?.(token, zone) ?? token
}
