/** Compiles the writers of everything the engine answers with, once. */

import type { ResponseFormat } from '#servicestack/http/format.ts'
import { compileStringify as compileJson } from '#servicestack/json/compile-stringify.ts'
import { compileStringify as compileJsv } from '#servicestack/jsv/compile-stringify.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** Writes a value of a type in a format; nothing in one that has no writer. */
export type Write = (value: WireValue, type: TypeReference, format: ResponseFormat) => string | Uint8Array

type Compile = (options: { type: TypeReference; model: ServiceModel }) => (value: WireValue) => string

const compilers: Readonly<Partial<Record<ResponseFormat, Compile>>> = { json: compileJson, jsv: compileJsv }

/** Returns a writer that compiles each type and format the first time it is asked for. */
export function createWriter(model: ServiceModel): Write {
  const compiled = new Map<string, (value: WireValue) => string>()
  return (value, type, format) => {
    const key = `${format} ${type.kind === 'named' ? type.name : JSON.stringify(type)}`
    const known = compiled.get(key)
    if (known) return known(value)
    const write = compilers[format]?.({ type, model }) ?? (() => '')
    compiled.set(key, write)
    return write(value)
  }
}
