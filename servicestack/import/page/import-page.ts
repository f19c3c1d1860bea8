/** Reads the metadata page of one operation into a model, saved as HTML or copied as text, with code or without. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { Imported } from '../imported.ts'
import { notePrefix } from './note-prefix.ts'
import type { Page } from './page.ts'
import { type PageAnswer, readAnswer } from './read-answer.ts'
import { readMarkupPage } from './read-markup-page.ts'
import { readPageTypes } from './read-page-types.ts'
import type { PageSample } from './read-sample.ts'
import { readSampleTrees } from './read-sample-trees.ts'
import { readTextPage } from './read-text-page.ts'
import { refuseHalfPage } from './refuse-half-page.ts'
import { refuseOtherPages } from './refuse-other-pages.ts'
import { unknownOfPage } from './unknown-of-page.ts'

/**
 * Returns the one operation of a page and the types it leads to, or throws an `ImportError` for any other text.
 * @example
 * const { model, notes } = importPage(await readFile('CheckIn.html', 'utf8'))
 */
export function importPage(text: string): Imported {
  refuseOtherPages(text)
  const printed = /^[\uFEFF\s]*<(?!\s*back to all)/i.test(text) ? readMarkupPage(text) : readTextPage(text)
  refuseHalfPage(printed, text)
  const trees = readSampleTrees(printed.sample)
  const read = readPageTypes(printed, trees)
  const page = { ...printed, ...read.prose }
  const answer = readAnswer(page, read.types, trees.response)
  const { jsonNames } = read
  const model = {
    title: page.title,
    ...(page.sample.host === undefined ? {} : { host: page.sample.host }),
    ...(jsonNames === undefined ? {} : { jsonNames }),
    operations: [toOperation(page, answer)],
    types: answer.types,
    unknown: unknownOfPage(page, read, answer),
  }
  const notes = [...page.notes, ...notePrefix(page.routes), ...read.notes, ...answer.notes]
  return { model, notes, ...(answer.leftOut.length === 0 ? {} : { leftOut: answer.leftOut }) }
}

function toOperation(page: Page, { type }: PageAnswer): Operation {
  const { operation: name, description, routes, access, tags } = page
  const told = tags.kind === 'told' ? tags.tags : tags.kind === 'glued' ? [tags.text] : []
  const samples = keepSamples(page.sample)
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(told.length === 0 ? {} : { tags: told }),
    routes,
    ...(type === undefined ? {} : { response: type }),
    access,
    ...(samples === undefined ? {} : { samples }),
  }
}

function keepSamples({ format, request, response }: PageSample): Samples | undefined {
  if (format === undefined || (request === undefined && response === undefined)) return undefined
  return {
    format,
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
  }
}
