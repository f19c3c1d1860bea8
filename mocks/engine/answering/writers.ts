/** Compiles the writers of everything the engine answers with, once. */

import { compileStringify as compileCsv } from '#servicestack/csv/compile-stringify.ts'
import type { ResponseFormat } from '#servicestack/http/answering/format.ts'
import { compileConfigured as compileConfiguredJson } from '#servicestack/json/compile-configured.ts'
import { compileStringify as compileJson } from '#servicestack/json/compile-stringify.ts'
import { compileStringify as compileJsonLines } from '#servicestack/jsonl/compile-stringify.ts'
import { compileConfigured as compileConfiguredJsv } from '#servicestack/jsv/compile-configured.ts'
import { compileStringify as compileJsv } from '#servicestack/jsv/compile-stringify.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { createFrozenTexts } from '#servicestack/text/frozen-texts.ts'
import type { ConfiguredOptions, TypeOptions } from '#servicestack/text/options.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'
import { compileStringify as compileXml } from '#servicestack/xml/compile-stringify.ts'

/** Writes a value of a type in a format. */
export type Write = (value: WireValue, type: TypeReference, format: ResponseFormat, options?: WriteOptions) => string

type Compile = (options: TypeOptions) => (value: WireValue) => string

/** What the world keeps never changes, so what lies inside of it is written once. An HTML page holds its DTO as JSON. */
const compilers: Readonly<Record<ResponseFormat, Compile>> = {
  json: (options) => compileJson(options, createFrozenTexts),
  jsv: (options) => compileJsv(options, createFrozenTexts),
  xml: compileXml,
  csv: compileCsv,
  jsonl: compileJsonLines,
  html: compileJson,
}

/** What obeys the options of a request; they differ from one to the next, so what obeys them is used once. */
const compileConfigured: Readonly<
  Partial<Record<ResponseFormat, (options: ConfiguredOptions) => (value: WireValue) => string>>
> = { json: compileConfiguredJson, jsv: compileConfiguredJsv, html: compileConfiguredJson }

/** Returns a writer that compiles each type and format the first time it is asked for. */
export function createWriter(model: ServiceModel, dialect: DialectName): Write {
  const compiled = new Map<string, (value: WireValue) => string>()
  return (value, type, format, options) => {
    const configured = options && compileConfigured[format]?.({ type, model, write: options })
    if (configured) return configured(value)
    const key = `${format} ${type.kind === 'named' ? type.name : JSON.stringify(type)}`
    const known = compiled.get(key)
    if (known) return known(value)
    const write = compilers[format]({ type, model, dialect })
    compiled.set(key, write)
    return write(value)
  }
}
