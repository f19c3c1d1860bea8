/** Builds dist: `node build.mjs` bundles the JavaScript, `node build.mjs types` writes the declarations beside it. */

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = import.meta.dirname
const require = createRequire(import.meta.url)
const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** The library shares chunks; each command is one file of its own, because every file costs its start a millisecond. */
async function writeJavaScript() {
  const lazy = lazyFiles()
  for (const file of [...builtFiles('.js'), ...builtFiles('.cjs')]) rmSync(file)
  const exported = Object.values(packageJson.exports).flatMap((entry) => entry.default ?? [])
  await bundle({ entryPoints: exported.map(sourceOf), splitting: true, chunkNames: 'chunks/[name]-[hash]' })
  await bundle({
    entryPoints: [sourceOf(packageJson.bin.understudy), ...lazy],
    entryNames: 'cli/[name]',
    minify: true,
    plugins: [loadPackagesLate, keepPackagesOutside, keepApart(lazy), keepDemoWords],
  })
  await Promise.all(latePackages.map(writeLatePackage))
  chmodSync(path.join(root, packageJson.bin.understudy), 0o755)
  copyFileSync(path.join(root, 'node_modules/@faker-js/faker/LICENSE'), path.join(root, 'dist/faker.LICENSE'))
}

async function bundle(options) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['node:*'],
    plugins: [keepPackagesOutside],
    logLevel: 'warning',
    ...options,
  })
}

/** Packages stay imports, but for faker, which loads faster bundled: docs/decisions/0005-why-esbuild-for-dist.md */
const keepPackagesOutside = {
  name: 'keep-packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^@faker-js\// }, ({ path: name }) => ({ path: fakerModule(name) }))
    onResolve({ filter: /^[^.#/]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? null : { path: name, external: true },
    )
  },
}

/** Packages that most starts do without, and what the commands call of them: loaded at once, they would cost a start a tenth. */
const latePackages = [
  { name: 'saxes', file: 'saxes', calls: ['SaxesParser'] },
  // its module for browsers
  { name: 'fflate/browser', file: 'fflate', calls: ['deflateSync', 'Inflate'] },
  { name: '@noble/hashes/legacy.js', file: 'noble-hashes', calls: ['md5'] },
]

/** Each is a file of its own beside the executable, which the first call loads: docs/decisions/0005-why-esbuild-for-dist.md */
function writeLatePackage({ name, file, calls }) {
  const stdin = { contents: `export { ${calls.join(', ')} } from '${name}'`, resolveDir: root }
  const place = { entryNames: `cli/${file}`, outExtension: { '.js': '.cjs' } }
  return bundle({ stdin, ...place, format: 'cjs', mainFields: ['main'], minify: true, plugins: [] })
}

const loadPackagesLate = {
  name: 'load-packages-late',
  setup({ onResolve, onLoad }) {
    for (const late of latePackages) {
      const filter = new RegExp(`^${late.name}$`)
      onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'late' }))
      onLoad({ filter, namespace: 'late' }, () => ({ contents: callingLate(late) }))
    }
  },
}

/** A module that looks like the package. */
function callingLate({ file, calls }) {
  const callers = calls.map(
    (name) => `export function ${name}(...given) {
      const { ${name}: real } = load()
      return new.target === undefined ? real(...given) : new real(...given)
    }`,
  )
  return `import { createRequire } from 'node:module'
    let loaded
    const load = () => (loaded ??= createRequire(import.meta.url)('./${file}.cjs'))
    ${callers.join('\n')}`
}

function fakerModule(name) {
  return path.join(root, 'node_modules', name.replace('/faker/', '/faker/dist/').concat('.js'))
}

/** The files of cli/ that others of them load only when they are needed: commands, and what a command rarely does. */
function lazyFiles() {
  const sources = readdirSync(path.join(root, 'cli'), { recursive: true }).filter((name) => name.endsWith('.ts'))
  const loaded = sources.flatMap((name) => {
    const text = readFileSync(path.join(root, 'cli', name), 'utf8')
    const targets = [...text.matchAll(/\bimport\('(\.{1,2}\/[^']+\.ts)'\)/g)].map(([, target]) => target)
    return targets.map((target) => path.join('cli', path.dirname(name), target))
  })
  return [...new Set(loaded)]
}

/** Such a file is one of its own in dist, beside the executable. */
const keepApart = (lazy) => ({
  name: 'keep-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path: name, kind, importer }) => {
      const file = path.relative(root, path.join(path.dirname(importer), name))
      const isLazy = kind === 'dynamic-import' && lazy.includes(file)
      return isLazy ? { path: `./${path.basename(name, '.ts')}.js`, external: true } : null
    })
  },
})

/** What the recipes of mocks/evo-voice and mocks/inferred draw from; test/package.test.ts holds dist to the same worlds. */
const demoWords = ['metadata', 'person', 'company', 'location', 'word', 'commerce']

/** The commands carry the words of our recipes and not those of animals and songs. */
const keepDemoWords = {
  name: 'keep-demo-words',
  setup({ onLoad }) {
    onLoad({ filter: /@faker-js\/faker\/dist\/locale\/en\.js$/ }, ({ path: file }) => demoFaker(file))
    onLoad({ filter: /@faker-js\/faker\/dist\/base-[^/]*\.js$/ }, ({ path: file }) => ({
      contents: withListsSplit(readFileSync(file, 'utf8')),
    }))
  },
}

/** All that mocks/world/invention.ts takes from the English faker: its class and its words, as JSON, which is read faster than code. */
async function demoFaker(file) {
  const { faker } = await import(pathToFileURL(file))
  const [, chunk] = /from"(\.\.\/base-[^"]+)"/.exec(readFileSync(file, 'utf8'))
  const exported = Object.entries(await import(pathToFileURL(path.join(path.dirname(file), chunk))))
  const [className] = exported.find(([, value]) => value === faker.constructor)
  const words = JSON.stringify(Object.fromEntries(demoWords.map((kind) => [kind, faker.rawDefinitions[kind]])))
  const contents = `import { ${className} as constructor } from '${chunk}'
    export const faker = { constructor, rawDefinitions: JSON.parse(${JSON.stringify(words)}) }`
  return { contents }
}

/** Writes "a.b".split(".") as ["a","b"]: esbuild leaves out a list that nobody reads, and never a call. */
function withListsSplit(text) {
  return text.replace(/`([^`(){};=$\\]+)`\.split\(`(.)`\)/gu, (_call, words, mark) => JSON.stringify(words.split(mark)))
}

function writeTypes() {
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist', '--rootDir', '.']
  const tsc = require.resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json', ...options], { cwd: root, stdio: 'inherit' })
  for (const file of builtFiles('.d.ts')) {
    writeFileSync(file, relativeSpecifiers(readFileSync(file, 'utf8'), path.dirname(file)))
  }
}

/** dist mirrors the tree: ./dist/mocks/server.js is built from mocks/server.ts. */
function sourceOf(file) {
  return path.relative('dist', file).replace(/\.js$/, '.ts')
}

/** Import paths equal folder paths, so `#mocks/world/world.ts` lies at dist/mocks/world/world.js. */
function relativeSpecifiers(text, folder) {
  const rooted = text.replace(/(["'])#([^"']+)\.ts\1/g, (_whole, quote, target) => {
    const relative = path.relative(folder, path.join(root, 'dist', target))
    return `${quote}${relative.startsWith('.') ? relative : `./${relative}`}.js${quote}`
  })
  return rooted.replace(/(["']\.[^"']*)\.ts(["'])/g, '$1.js$2')
}

function builtFiles(ending) {
  try {
    const names = readdirSync(path.join(root, 'dist'), { recursive: true })
    return names.filter((name) => name.endsWith(ending)).map((name) => path.join(root, 'dist', name))
  } catch {
    return []
  }
}

if (process.argv[2] === 'types') writeTypes()
else await writeJavaScript()
