/** Loads the DTO classes that a server publishes, as a project does with ServiceStack's own tool. */

import ts from 'typescript'

/** A request DTO's class, as `/types/typescript` declares it. */
export type DtoClass = new (init?: Readonly<Record<string, unknown>>) => Dto

/** What ServiceStack's clients ask of a request DTO. */
export interface Dto {
  createResponse(): Answered
  getTypeName(): string
  getMethod(): string
}

/** What came back; members are looked at by the test that asked. */
export type Answered = Readonly<Record<string, unknown>>

/** Fetches `/types/typescript`, compiles it and returns its classes by name. */
export async function publishedDtos(url: string): Promise<(name: string) => DtoClass> {
  const source = await (await fetch(`${url}/types/typescript`)).text()
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  const { outputText } = ts.transpileModule(source, { compilerOptions: options })
  const classes: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`)
  return (name) => {
    const found: unknown = Object(classes)[name]
    if (typeof found !== 'function') throw new Error(`${url}/types/typescript declares no class ${name}.`)
    // the DTO source declares each request as such a class
    return found as DtoClass
  }
}
