/** Chooses how a request body of a format is read. */

import { parse as parseCsv } from '#servicestack/csv/parse.ts'
import { compileParse as compileJson } from '#servicestack/json/compile-parse.ts'
import { parse as parseJsonLines } from '#servicestack/jsonl/parse.ts'
import { compileParse as compileJsv } from '#servicestack/jsv/compile-parse.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import type { PlainReadOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileParse as compileXml } from '#servicestack/xml/compile-parse.ts'
import type { ResponseFormat } from '../answering/format.ts'

/** Reads the text of a body; throws for what the real library refuses. */
export type BodyReader = (text: string) => WireValue

/** Returns the reader of a type's bodies, or undefined for formats in which nobody sends any. */
export function bodyReader(
  format: ResponseFormat,
  type: TypeReference,
  model: ServiceModel,
  dialect: DialectName,
): BodyReader | undefined {
  // without bigint and Map, which nobody asked for, what is read is a wire value
  return compilers[format]?.({ type, model, dialect }) as BodyReader | undefined
}

type Compile = (options: PlainReadOptions) => (text: string) => TextValue

const compilers: Readonly<Partial<Record<ResponseFormat, Compile>>> = {
  json: (options) => compileJson({ ...options, objects: 'parsed' }).parse,
  jsv: (options) => compileJsv(options).parse,
  xml: compileXml,
  csv: (options) => (text) => parseCsv(text, options),
  jsonl: (options) => (text) => parseJsonLines(text, options),
}
