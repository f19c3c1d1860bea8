/** Reads the text of an operation's metadata page into a model. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { findPageSections, type PageSections } from './find-page-sections.ts'
import { ImportError } from './import-error.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { isAccessLine, readAccess } from './page/read-access.ts'
import { type PageSample, readSample } from './page/read-sample.ts'
import { placeOf, splitLines } from './page-line.ts'
import { readDescription } from './read-description.ts'
import { readResponse } from './read-response.ts'
import { readRoutes } from './read-routes.ts'
import { resolveTypes } from './resolve-types.ts'
import type { DeclaredClass } from './typescript/declaration.ts'
import { type DeclarationIndex, indexDeclarations } from './typescript/index-declarations.ts'
import { readDtos } from './typescript/read-dtos.ts'

/**
 * Reads one metadata page, copied as plain text with its TypeScript DTOs, or throws an `ImportError`.
 *
 * @example
 * const { model, notes } = importMetadataPage(await readFile('hold-session.metadata.txt', 'utf8'))
 */
export function importMetadataPage(text: string): Imported {
  const page = findPageSections(splitLines(text))
  const { index, notes: indexNotes } = indexDeclarations(readDtos(page.code))
  const request = findRequest(page, index)
  const sample = readSample(page.sample)
  const answer = readResponse(sample, index, request.name)
  const { types, response, notes: typeNotes } = resolveTypes(index, request.name, answer.type)
  const { operation, notes: operationNotes } = readOperation({ page, sample, request, response })
  return {
    model: {
      title: page.title,
      ...(sample.host === undefined ? {} : { host: sample.host }),
      operations: [operation],
      types,
    },
    notes: [...operationNotes, ...answer.notes, ...indexNotes, ...typeNotes],
  }
}

function findRequest({ operation }: PageSections, index: DeclarationIndex): DeclaredClass {
  const request = index.get(operation.text)
  if (request?.kind === 'class') return request
  const why = `the TypeScript declares no class ${operation.text}, which would be the request DTO.`
  throw new ImportError('no-request-type', placeOf(operation), why, 'Copy the whole page of this one operation.')
}

/** The parts of a page that make the operation itself. */
interface OperationParts {
  readonly page: PageSections
  readonly sample: PageSample
  readonly request: DeclaredClass
  readonly response: TypeReference | undefined
}

function readOperation({ page, sample, request, response }: OperationParts): {
  operation: Operation
  notes: readonly ImportNote[]
} {
  const accessAt = page.prose.findIndex(isAccessLine)
  const prose = accessAt === -1 ? page.prose : page.prose.slice(0, accessAt)
  const { description, notes: descriptionNotes } = readDescription(prose, request.description)
  const { routes, notes: routeNotes } = readRoutes(page.routes, sample.path)
  const samples = keepSamples(sample)
  const operation = {
    name: request.name,
    ...(description === undefined ? {} : { description }),
    routes,
    ...(response === undefined ? {} : { response }),
    access: readAccess(page.prose),
    ...(samples === undefined ? {} : { samples }),
  }
  return { operation, notes: [...descriptionNotes, ...routeNotes] }
}

function keepSamples({ format, request, response }: PageSample): Samples | undefined {
  if (format === undefined || (request === undefined && response === undefined)) return undefined
  return {
    format,
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
  }
}
