/** Tells by looking at a text which published face of an API it is. */

/** The faces an importer can read. */
export type SourceKind = 'types-metadata' | 'app-metadata' | 'csharp' | 'typescript' | 'page' | 'openapi'

/** Returns the kind of a text, or undefined when it is none of them. */
export function sourceKind(text: string): SourceKind | undefined {
  const start = text.slice(0, 200_000)
  // C# may begin with a bracket, too: that of an attribute
  if (/^[\uFEFF\s]*(?:\{|\[\s*[[{"\]\d])/.test(start)) return kindOfJson(start, text)
  if (/^[\uFEFF\s]*</.test(start) && !/^[\uFEFF\s]*<?\s*back to all/i.test(start)) return 'page'
  if (isOpenApiYaml(start)) return 'openapi'
  // a page also holds code: its heading decides
  if (isPageText(start)) return 'page'
  if (isCSharp(start)) return 'csharp'
  return isTypeScript(start) ? 'typescript' : undefined
}

/** Keys come in the server's casing, and anywhere in the document. */
function kindOfJson(start: string, whole: string): SourceKind | undefined {
  if (saysOpenApi.test(start)) return 'openapi'
  if (/"[aA]pp"\s*:\s*\{/.test(start) && /"(?:serviceName|ServiceName)"\s*:/.test(start)) return 'app-metadata'
  return saysOpenApi.test(whole) ? 'openapi' : 'types-metadata'
}

const saysOpenApi = /"(?:openapi|swagger)"\s*:\s*"?\d/

/** The version may stand anywhere at the root, whose keys may be quoted, and indented below a line of dashes. */
function isOpenApiYaml(start: string): boolean {
  const [, indent = ''] = /^\uFEFF?(?:[^\S\r\n]*(?:#.*|%.*|---.*)?\r?\n)*( *)\S/.exec(start) ?? []
  return new RegExp(`^\uFEFF?${indent}(['"]?)(?:openapi|swagger)\\1\\s*:\\s*['"]?\\d`, 'm').test(start)
}

/** The link above the name of an operation; where a copy begins too late, what stands below its code. */
function isPageText(start: string): boolean {
  return (
    /^\s*<?\s*back\sto\sall\sweb\sservices\s*$/im.test(start) ||
    /^\s*(?:To\soverride\sthe\sContent-type\sin\syour\sclients\b|(?:TypeScript|C#|JavaScript)\s\w+\sDTOs\s*$)/im.test(
      start,
    )
  )
}

/** Both have classes and namespaces; only one of them exports, and only the other one puts `public` before a class. */
function isCSharp(start: string): boolean {
  if (/^\s*(?:export|declare|import)\s+[\w{*'"]/m.test(start)) return false
  return cSharp.some((pattern) => pattern.test(start))
}

const cSharp = [
  /^\s*(?:global )?using (?:static )?[\w.]+\s*[;=]/m,
  /^\s*namespace [\w.]+/m,
  /\{ get; (?:set|init); \}/,
  /(?:^|\])\s*(?:public|internal)\s+(?:\w+\s+)*(?:class|record|struct|interface|enum)\s/m,
]

function isTypeScript(start: string): boolean {
  return /^\s*(?:export|declare|import|class|interface|enum|type)\b/m.test(start)
}
