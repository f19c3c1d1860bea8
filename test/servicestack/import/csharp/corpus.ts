/** The recorded `/types/csharp` of the corpus and what its APIs really are. */

import { readFileSync } from 'node:fs'
import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import type { Imported } from '#servicestack/import/imported.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'

/** A member as model.json tells it; of an enum, one of its values. */
export interface TrueMember {
  readonly name: string
  readonly property?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly valueType?: boolean
  readonly description?: string | null
  readonly declaredRequired?: boolean
  readonly declaredIn?: string
  readonly order?: number
  readonly validate?: readonly string[]
  readonly apiMemberName?: string
  readonly apiMemberDataType?: string
  readonly value?: number
  readonly wire?: string
}

/** A type as model.json tells it. */
export interface TrueType {
  readonly name: string
  readonly namespace: string
  readonly kind: 'class' | 'interface' | 'enum'
  readonly description: string | null
  readonly genericArgs?: readonly string[]
  readonly base?: string
  readonly implements?: readonly string[]
  readonly nestedIn?: string
  readonly indexSignature?: boolean
  readonly dataContract?: string
  readonly flags?: boolean
  readonly members: readonly TrueMember[]
}

/** An operation as model.json tells it. */
export interface TrueOperation {
  readonly name: string
  readonly description: string | null
  readonly marker: string | null
  readonly routes: readonly { readonly path: string; readonly verbs: readonly string[] }[]
  readonly response: { readonly kind: string; readonly type: string | null }
  readonly request: TrueType
}

/** An API as model.json tells it. */
export interface Truth {
  readonly jsonNames: JsonNames
  readonly operations: readonly TrueOperation[]
  readonly types: readonly TrueType[]
}

/** One recorded file. */
export interface Recorded {
  readonly api: string
  readonly version: string
  readonly text: string
  readonly truth: Truth
  readonly imported: Imported
}

/** Every recorded file. */
export const corpus: readonly Recorded[] = ['clinic', 'harbour'].flatMap((api) => {
  const truth: Truth = JSON.parse(readRecorded(`${api}/model.json`))
  return ['6.11', '8.6', '10.15'].map((version) => {
    const text = readRecorded(`${api}/${version}/types.csharp.cs`)
    return { api, version, text, truth, imported: importCSharp(text, { jsonNames: truth.jsonNames }) }
  })
})

function readRecorded(path: string): string {
  return readFileSync(new URL(`../../../pages/${path}`, import.meta.url), 'utf8')
}
