/** Finds out what an XML document is a document of. */

import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { closeType } from '#servicestack/text/close-type.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import type { Contract } from './contract.ts'
import { Contracts } from './contracts.ts'

/** The contract of a root, and where the others are. */
export interface RootContract {
  readonly contract: Contract
  readonly contracts: Contracts
}

/** Returns the contract of the options' type; throws for a name that the model does not know. */
export function rootContract({ type, model = noModel, dialect }: TypeOptions): RootContract {
  const closed = closeType(model, referenceTo(type, model))
  const contracts = new Contracts(closed.model, dialect !== '6.11')
  return { contract: contracts.of(closed.type), contracts }
}

const noModel: ServiceModel = { title: '', operations: [], types: [] }

function referenceTo(type: TypeReference | string | undefined, model: ServiceModel): TypeReference {
  if (typeof type !== 'string') return type ?? { kind: 'scalar', scalar: 'object' }
  if (findType(model, type)) return { kind: 'named', name: type }
  throw new TypeError(`Cannot write or read ${type} as XML: the model has no type of that name.`)
}
