/** The recorded API as our own importer reads its DTO source. */

import { readFileSync } from 'node:fs'
import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** The assembly that the recorded servers were compiled into; `__type` names it. */
const assembly = 'oracle'

/** The verbs that the services take, which no DTO source tells; all others take any. */
const serviceMethods: Readonly<Record<string, string>> = {
  GetSession: 'GET',
  ListSessions: 'GET',
  PatchSession: 'PATCH',
  EndSession: 'DELETE',
  RedirectSession: 'POST',
  GetReport: 'GET',
}

/** Returns the model of `Dtos.cs` with what only the running server knows: its title, and where its classes live. */
export function readRecordedModel(): ServiceModel {
  const { model } = importCSharp(readFileSync(new URL('Dtos.cs', import.meta.url), 'utf8'))
  const operations = model.operations.map((operation) => {
    return { ...operation, serviceMethods: [serviceMethods[operation.name] ?? 'ANY'] }
  })
  return { ...model, title: 'Evo Voice', operations, types: model.types.map(inAssembly) }
}

function inAssembly(type: DataType): DataType {
  return type.kind === 'class' ? { ...type, runtimeName: `${type.namespace}.${type.name}, ${assembly}` } : type
}
