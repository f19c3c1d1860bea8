/** Writes the first contract test of a project. */

import type { TestRunner } from './test-runner.ts'

/** Returns a test that the runner takes as it is: it asks the stand-in, or a real server, for what the contract promises. */
export function contractTest(runner: TestRunner): string {
  return runner === 'node' ? template : template.replace(importsOf.node, importsOf.vitest)
}

const importsOf: Readonly<Record<TestRunner, string>> = {
  node: "import { after, before, test } from 'node:test'\n",
  vitest: "import { afterAll as after, beforeAll as before, test } from 'vitest'\n",
}

const template = `/** Asks an API for what its contract promises: the stand-in, or the real server that API_URL names. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { parse } from 'servicestack-understudy/jsv'
import { serve } from 'servicestack-understudy/mocks/server'
import { parseOpenApi, readOpenApi } from 'servicestack-understudy/openapi'
import { standIn } from 'servicestack-understudy/stand-in'

const model = readOpenApi(parseOpenApi(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8')))

// API_URL=https://… API_USER=name:password before the command asks the real server the same questions
let base = process.env['API_URL']
let user = process.env['API_USER']
let standing

before(async () => {
  if (base !== undefined) return
  standing = await serve(standIn(model), { port: 0, seed: 1, now: Date.now })
  base = standing.url
  const [admin] = standing.world.users.all.filter(({ roles }) => roles.includes('Admin'))
  user ??= admin && \`\${admin.userName}:\${admin.password}\`
})

after(() => standing?.close())

/** Reads only: operations that GET something from a path without placeholders. */
const reads = model.operations.flatMap((operation) => {
  const route = operation.routes.find(({ path, verbs }) => verbs.includes('GET') && !path.includes('{'))
  return route === undefined || operation.response === undefined ? [] : [{ operation, route }]
})

for (const { operation, route } of reads) {
  test(\`\${operation.name} answers GET \${route.path} in the promised shape\`, async () => {
    const authorization = user === undefined ? {} : { authorization: \`Basic \${btoa(user)}\` }
    const url = \`\${base.replace(/\\/$/, '')}\${route.path}\`
    const answer = await fetch(url, { headers: { accept: 'application/jsv', ...authorization } })
    assert.equal(answer.status, 200, await answer.clone().text())
    // strict mode throws for what a ServiceStack server with this contract would not have written
    parse(await answer.text(), { type: operation.response, model, mode: 'strict' })
  })
}

test('the contract lists operations', () => assert.ok(model.operations.length > 0))
`
