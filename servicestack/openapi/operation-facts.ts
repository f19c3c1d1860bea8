/** Spells what a model knows of an operation beside routes, access and samples as plain JSON, and reads it back. */

import type { Operation } from '#servicestack/model/operation.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { FactReader } from './fact-reader.ts'
import { type Residual, residual, withResidual } from './residual.ts'
import { told } from './told.ts'

/** The part of an operation that is told so. */
export type OperationTelling = Omit<Operation, 'name' | 'routes' | 'access' | 'samples'>

/** Returns what the plain words of OpenAPI do not read back. */
export function operationResidual(plain: OperationTelling, whole: Operation): Residual | undefined {
  return residual(operationFacts(plain), operationFacts(whole))
}

/** Returns the telling with a residual laid over it. */
export function withOperationResidual(plain: OperationTelling, rest: Residual, pointer: string): OperationTelling {
  const read = new FactReader(withResidual(operationFacts(plain), rest), pointer)
  return {
    ...read.text('description'),
    ...read.text('notes'),
    ...read.texts('tags'),
    ...read.type('response'),
    ...read.flag('isResponseByConvention'),
    ...read.flag('declaresNoResponse'),
    ...read.text('method'),
    ...read.texts('serviceMethods'),
  }
}

function operationFacts(operation: OperationTelling): object {
  const { description, notes, tags, response, method, serviceMethods } = operation
  const { isResponseByConvention, declaresNoResponse } = operation
  const facts = { description, notes, tags, isResponseByConvention, declaresNoResponse, method, serviceMethods }
  return told({ ...facts, response: response && writeTypeText(response) })
}
