/** Finds out what a text is a text of. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Notation } from './notation.ts'
import type { TypeOptions } from './options.ts'
import { type Shape, Shapes, untyped } from './shape.ts'
import { utc, type Zone } from './zone.ts'

/** A shape, the others of its model, and local time. */
export interface Typed {
  readonly shape: Shape
  readonly shapes: Shapes
  readonly zone: Zone
}

const noModel: ServiceModel = { title: '', operations: [], types: [] }

/** Returns the shape of the options' type as a format sees it. */
export function typed({ type, model = noModel, zone = utc }: TypeOptions, { memberName }: Notation): Typed {
  const shapes = new Shapes(model, memberName)
  const reference = typeof type === 'string' ? ({ kind: 'named', name: type } as const) : type
  return { shapes, zone, shape: reference === undefined ? untyped : shapes.of(reference) }
}
