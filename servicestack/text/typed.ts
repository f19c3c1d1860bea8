/** Finds out what a text is a text of. */

import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { closeType } from './close-type.ts'
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

/** What a writer needs of it: other classes only where an object says that it is one. */
export interface TypedForWriting extends Pick<Typed, 'shape' | 'zone'> {
  readonly shapes: Pick<Shapes, 'model' | 'ofClass'>
}

const noModel: ServiceModel = { title: '', operations: [], types: [] }

/** Returns the shape of the options' type as a format sees it; throws for a name that the model does not know. */
export function typed({ type, model = noModel, zone = utc }: TypeOptions, { memberName }: Notation): Typed {
  const reference = typeof type === 'string' ? typeNamed(type, model) : type
  if (reference === undefined) return { shapes: new Shapes(model, memberName), zone, shape: untyped }
  const closed = closeType(model, reference)
  const shapes = new Shapes(closed.model, memberName)
  return { shapes, zone, shape: shapes.of(closed.type) }
}

/** A name inside a model that the model does not know is text; one that a caller gives is a mistake. */
function typeNamed(name: string, model: ServiceModel): TypeReference {
  if (findType(model, name)) return { kind: 'named', name }
  const known = model.types.map((type) => type.name).join(', ') || 'none'
  throw new TypeError(`Cannot read or write ${name}: the model has no type of that name. Its types: ${known}.`)
}
